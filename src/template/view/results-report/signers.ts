import type { Dossier, Signatory } from "../../../model/dossier.ts";

/** Who signs the report on results: those it names, else the signers of the measures, whose hands and days were of then. */
export function resultsSigners({ documents, signatories }: Dossier): readonly Signatory[] {
  return documents?.resultsReport?.signatories ?? signatories.map(signingAnew);
}

const signingAnew = ({ role, name, positions, acting, printed }: Signatory): Signatory => ({
  ...(role !== undefined && { role }),
  name,
  positions,
  ...(acting && { acting }),
  ...(printed?.name !== undefined && { printed: { name: printed.name } }),
});
