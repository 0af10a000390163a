import type { Io } from "../io.ts";
import type { Dossier } from "../model/dossier.ts";
import { readInput } from "./input.ts";

/** Reads the dossier the officer named, with the agency's own ITA frameworks if there are. Throws DiagnosticError. */
export async function readDossier(file: string, frameworks: string | undefined, io: Io): Promise<Dossier> {
  const { frameworkFinder } = await import("../ita/load.ts");
  const { parseDossier } = await import("../model/parse.ts");
  const source = await readInput(file, "model/file", io);
  return parseDossier(source, file, frameworkFinder(frameworks === undefined ? [] : [frameworks]));
}
