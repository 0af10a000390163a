import type { Place } from "../diagnostics/diagnostic.ts";
import { readJson } from "../json/json-text.ts";

/**
 * Turns paths of a dossier that was parsed, such as `agency.emblem.file`, into places in its file. Reads the file anew:
 * for those who find a fault after parsing.
 */
export function dossierPlaces(source: Uint8Array | string, file: string): (path: string) => Place {
  const { placeOf } = readJson(source, file);
  return (path) => placeOf(path.split(/[.[\]]+/).filter((step) => step !== ""));
}
