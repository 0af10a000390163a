import { progressSchema, type ProgressReport } from "./schema.ts";

/** The report as JSON in one form, as `canonicalDossier` writes dossiers: it is what finished files carry. */
export function canonicalReport(report: ProgressReport): string {
  return `${JSON.stringify(progressSchema.parse(report), null, 2)}\n`;
}
