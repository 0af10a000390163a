import type { Dossier, Signer } from "../../model/dossier.ts";
import { linesOf, type Lines } from "./lines.ts";
import { headTitle } from "./official-titles.ts";
import { actingLine, nameInBrackets, type PlacedText } from "./signatories.ts";

/** Who signs an official paper, line by line: blank space to sign in, name, posts. */
export interface SignerView {
  /** Names the signing place. */
  readonly id: string;
  /** Words before a dotted line, for offices that print them; empty for blank space. */
  readonly signLabel: string;
  readonly name: PlacedText;
  readonly positions: Lines;
  readonly acting: string;
}

/** The block of one signer. */
export function signerView(signer: Signer, { documents }: Dossier): SignerView {
  return {
    id: "signer",
    signLabel: documents?.signLabel ?? "",
    name: nameInBrackets(signer.name),
    positions: signer.positions.flatMap(linesOf),
    acting: actingLine(signer),
  };
}

/** The head of the agency, else who signs the measures for the head, else dotted brackets over the head's post. */
export function headSigner({ agency, signatories }: Dossier): Signer {
  const title = headTitle(agency);
  if (agency.head) return { name: agency.head.name, positions: [agency.head.position] };
  const acting = signatories.findLast((signer) => title !== undefined && signer.acting?.position === title);
  if (acting?.acting) return { name: acting.name, positions: acting.positions, acting: acting.acting };
  return { name: "", positions: title === undefined ? [] : [title] };
}

/** Who puts the measures up: the first of their own signers, else dotted brackets. */
export function proposer({ signatories: [first] }: Dossier): Signer {
  if (first === undefined) return { name: "", positions: [] };
  const { name, positions, acting } = first;
  return { name, positions, ...(acting && { acting }) };
}
