import { dossierSchema, type Dossier } from "./dossier.ts";

/**
 * The dossier as JSON in one form: keys in the order of the schema, defaults written out, no notes, two spaces, LF.
 * Equal dossiers give equal text, and `parseDossier` of it gives the same dossier: it is what finished files carry.
 * What the office said to the checker is its own affair, and left out.
 */
export function canonicalDossier(dossier: Dossier): string {
  const published = { ...dossierSchema.parse(dossier), suppress: undefined };
  return `${JSON.stringify(published, null, 2)}\n`;
}
