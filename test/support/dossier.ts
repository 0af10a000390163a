import { readFileSync } from "node:fs";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";

/** JSON of a dossier, open to changes. */
export type DossierJson = Record<string, unknown>;

/** The dossier of a fixture folder with its top-level fields replaced, read as every dossier is. */
export function dossierWith(changes: DossierJson = {}, fixture = "one-division"): Dossier {
  const file = new URL(`../fixtures/${fixture}/dossier.json`, import.meta.url);
  const json = JSON.parse(readFileSync(file, "utf8")) as DossierJson;
  return parseDossier(JSON.stringify({ ...json, ...changes }), "dossier.json");
}
