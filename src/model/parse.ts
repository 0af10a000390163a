import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { findFramework } from "../ita/load.ts";
import { faultList } from "../json/fault-list.ts";
import { schemaFaults } from "../json/issues.ts";
import { readJson, type JsonText } from "../json/json-text.ts";
import { parseOptions } from "../json/parse-options.ts";
import { dossierSchema, type Dossier } from "./dossier.ts";
import { frameworkFaults, type FrameworkOf } from "./framework-faults.ts";
import { identityFaults } from "./identity-faults.ts";
import { periodFaults } from "./period-faults.ts";
import { referenceFaults } from "./reference-faults.ts";
import { sectionFaults } from "./section-faults.ts";

/**
 * Reads a dossier. Throws DiagnosticError with every error at once, each with its place in the file: encoding, syntax,
 * then schema and references together. What a careful colleague would question is not asked here but by the checker.
 */
export function parseDossier(
  source: Uint8Array | string,
  file: string,
  frameworkOf: FrameworkOf = findFramework,
): Dossier {
  return dossierIn(readJson(source, file), frameworkOf);
}

/** The dossier in a JSON text that was read already. Throws DiagnosticError like `parseDossier`. */
export function dossierIn(json: JsonText, frameworkOf: FrameworkOf): Dossier {
  const result = dossierSchema.safeParse(json.value, parseOptions);
  const faults = result.success ? [] : schemaFaults(result.error.issues, dossierSchema, json);
  const findings = [
    ...identityFaults(json),
    ...periodFaults(json),
    ...referenceFaults(json, faults),
    ...sectionFaults(json),
    ...frameworkFaults(json, frameworkOf),
  ];
  const diagnostics = [...faults.map(({ diagnostic }) => diagnostic), ...findings];
  if (result.success && diagnostics.length === 0) return result.data;
  throw new DiagnosticError(faultList(diagnostics));
}
