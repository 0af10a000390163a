import type { Io } from "../io.ts";
import type { Dossier } from "../model/dossier.ts";
import { readInput } from "./input.ts";

/** Reads the dossier the officer named, with the agency's own ITA frameworks if there are. Throws DiagnosticError. */
export async function readDossier(file: string, frameworks: string | undefined, io: Io): Promise<Dossier> {
  return dossierIn(await readInput(file, "model/file", io), file, frameworks);
}

/** The same, where the file was read already. */
export async function dossierIn(
  source: Uint8Array,
  file: string,
  frameworks: string | undefined,
): Promise<Dossier> {
  const { frameworkFinder } = await import("../ita/load.ts");
  const { parseDossier } = await import("../model/parse.ts");
  return parseDossier(source, file, frameworkFinder(frameworks === undefined ? [] : [frameworks]));
}
