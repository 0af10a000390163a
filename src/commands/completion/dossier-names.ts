import type { Io } from "../../io.ts";
import type { Candidate } from "./candidates.ts";

/** As much of a dossier as is looked at: it may be half written, so nothing is sure to be there. */
interface NamesOfDossier {
  readonly agency?: { readonly divisions?: readonly { readonly id?: unknown; readonly name?: unknown }[] };
  readonly reportingRounds?: readonly { readonly name?: unknown }[];
}

/**
 * The divisions or rounds of the dossier that stands on the line, for the options of these names; none where there is no
 * dossier yet, or one that cannot be read. The schema is not asked: at the press of a key there is no time to load it.
 */
export async function namesInDossier(
  option: string,
  words: readonly string[],
  io: Io,
): Promise<readonly Candidate[]> {
  if (option !== "division" && option !== "round") return [];
  const file = words.find((word) => word.endsWith(".json"));
  if (file === undefined) return [];
  try {
    const dossier = JSON.parse(new TextDecoder().decode(await io.readFile(file))) as NamesOfDossier;
    const found =
      option === "round"
        ? (dossier.reportingRounds ?? []).map(({ name }) => ({ word: name, description: "" }))
        : (dossier.agency?.divisions ?? []).map(({ id, name }) => ({ word: id, description: name }));
    return found.filter(isText);
  } catch {
    return [];
  }
}

const isText = (found: { readonly word: unknown; readonly description?: unknown }): found is Candidate =>
  typeof found.word === "string" && typeof found.description === "string";
