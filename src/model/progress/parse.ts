import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { faultList } from "../../json/fault-list.ts";
import { schemaFaults, type SchemaFault } from "../../json/issues.ts";
import { readJson, type JsonText } from "../../json/json-text.ts";
import { parseOptions } from "../../json/parse-options.ts";
import { pathText } from "../../json/path.ts";
import type { Dossier } from "../dossier.ts";
import { cancelFaults } from "./cancel-faults.ts";
import { referenceFaults } from "./reference-faults.ts";
import { findRound } from "./rounds.ts";
import { progressSchema, type ProgressReport } from "./schema.ts";
import { workFaults } from "./work-faults.ts";

/**
 * Reads the progress report of a division. Throws DiagnosticError with every error at once, each with its place in the
 * file. Whether a percentage fits its status, or an action was forgotten, is not asked here but by the checker.
 */
export function parseProgress(source: Uint8Array | string, file: string, dossier: Dossier): ProgressReport {
  return progressReport(readJson(source, file), dossier);
}

/** The report that a JSON text says; its round is named as the dossier names it. Throws as `parseProgress` does. */
export function progressReport(json: JsonText, dossier: Dossier): ProgressReport {
  const result = progressSchema.safeParse(json.value, parseOptions);
  const faults = result.success ? [] : schemaFaults(result.error.issues, progressSchema, json);
  const references = referenceFaults(json, dossier);
  const diagnostics = [
    ...withoutThoseOf(references, faults),
    ...references,
    ...workFaults(json, dossier),
    ...cancelFaults(json),
  ];
  if (!result.success || diagnostics.length > 0) throw new DiagnosticError(faultList(diagnostics));
  return { ...result.data, round: findRound(dossier, result.data.round)!.name };
}

/** What is no id of anything is told of once, by the ids that there are. */
function withoutThoseOf(
  references: readonly Diagnostic[],
  faults: readonly SchemaFault[],
): readonly Diagnostic[] {
  const told = new Set(references.map(({ place }) => place?.path));
  return faults.filter(({ path }) => !told.has(pathText(path))).map(({ diagnostic }) => diagnostic);
}
