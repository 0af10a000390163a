import { dossierSchema, type Dossier } from "./dossier.ts";

/**
 * The dossier as JSON in one form: keys in the order of the schema, defaults written out, no notes, two spaces, LF.
 * Equal dossiers give equal text, and `parseDossier` of it gives the same dossier: it is what finished files carry.
 */
export function canonicalDossier(dossier: Dossier): string {
  return `${JSON.stringify(dossierSchema.parse(dossier), null, 2)}\n`;
}
