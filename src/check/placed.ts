import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeAtOffset } from "../diagnostics/source-text.ts";
import type { JsonText } from "../json/json-text.ts";
import { pathText } from "../json/path.ts";
import type { Span } from "../thai/span.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** A finding with its rule and its place in the file. */
export interface PlacedFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  /** The file it stands in. */
  readonly json: JsonText;
  /** UTF-16 offsets in the file's text. */
  readonly inFile: Span;
}

/** Where in its file a finding stands. */
export function placed(rule: Rule, finding: Finding, subject: Subject): PlacedFinding {
  const json = finding.json ?? subject.json;
  return { rule, finding, json, inFile: json.spanOf(finding.path, finding.span) };
}

/** In the order of the files, then of their text; the graver first where two stand at one place. */
export function byPlace(a: PlacedFinding, b: PlacedFinding): number {
  if (a.json !== b.json) return a.json.source.name < b.json.source.name ? -1 : 1;
  return a.inFile.start - b.inFile.start || gravity(a) - gravity(b);
}

const gravity = ({ rule, finding }: PlacedFinding): number =>
  ["error", "warning", "info"].indexOf(finding.severity ?? rule.severity);

/** A finding as the program tells it. */
export function diagnosticOf({ rule, finding, json, inFile }: PlacedFinding): Diagnostic {
  const { message, hints, path, severity = rule.severity } = finding;
  const place = {
    ...placeAtOffset(json.source, inFile.start),
    ...(path.length > 0 && { path: pathText(path) }),
  };
  return { code: `check/${rule.id}`, severity, message, place, hints };
}
