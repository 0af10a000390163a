import type { z } from "zod";
import { diagnosticCodes, type DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { errorAt, few } from "./fault.ts";
import type { JsonText } from "./json-text.ts";
import { pathText, type Path } from "./path.ts";
import { keysAt, namingAt } from "./schema-walk.ts";
import { issueSentence } from "./issue-sentences.ts";
import { noteKey } from "./tree.ts";
import { isRecord, valueAt } from "./value.ts";
import { likelyIssues } from "./union-issues.ts";

/** A fault of a value against its schema, with the path it is about, for those who check further. */
export interface SchemaFault {
  /** Of an unknown key: the path of the key that was meant, else of the object that has it. */
  readonly path: Path;
  readonly isMisspelling: boolean;
  readonly diagnostic: Diagnostic;
}

/**
 * Zod's issues in the officer's words: what is wrong, where in the file, and what would mend it. A field that is
 * missing because its key is misspelt is told of once.
 */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  json: JsonText,
): readonly SchemaFault[] {
  const faults = few(issues).flatMap((issue) => faultsOf(issue, [], { schema, json }));
  const misspelt = new Set(
    faults.filter(({ isMisspelling }) => isMisspelling).map(({ path }) => pathText(path)),
  );
  return faults.filter(({ path, isMisspelling }) => isMisspelling || !misspelt.has(pathText(path)));
}

interface Context {
  readonly schema: z.core.$ZodType;
  readonly json: JsonText;
}

function faultsOf(issue: z.core.$ZodIssue, parent: Path, context: Context): readonly SchemaFault[] {
  const path = [...parent, ...issue.path];
  if (issue.code === "unrecognized_keys") return few(issue.keys).map((key) => unknownKey(path, key, context));
  if (issue.code === "invalid_union") {
    const likely = likelyIssues(issue.errors, valueAt(context.json.value, path));
    if (likely !== undefined) return few(likely).flatMap((inner) => faultsOf(inner, path, context));
    const unknown = unknownKeys(path, context);
    if (unknown.length > 0) return few(unknown).map((key) => unknownKey(path, key, context));
  }
  return [fieldFault(issue, path, context)];
}

function fieldFault(issue: z.core.$ZodIssue, path: Path, { schema, json }: Context): SchemaFault {
  const value = valueAt(json.value, path);
  const naming = namingAt(schema, path);
  const fault = issueSentence(issue, { naming, key: String(path.at(-1) ?? ""), value });
  return { path, isMisspelling: false, diagnostic: errorAt(json.placeOf(path), codeOf(issue), fault) };
}

function unknownKey(path: Path, key: string, { schema, json }: Context): SchemaFault {
  const known = keysAt(schema, path);
  const meant = nearest(key, [...known, noteKey]);
  const choice = [`คีย์ที่ใช้ได้: ${known.join(", ")}`, `ถ้าเป็นหมายเหตุ ให้ใช้คีย์ "${noteKey}"`];
  const diagnostic = errorAt(json.placeOf([...path, key], "key"), "model/unknown-key", {
    message: `ไม่รู้จักคีย์ “${key}”`,
    hints: meant === undefined ? choice : [`หมายถึง “${meant}” หรือไม่`],
  });
  const isMisspelling = meant !== undefined && meant !== noteKey;
  return { path: isMisspelling ? [...path, meant] : path, isMisspelling, diagnostic };
}

function unknownKeys(path: Path, { schema, json }: Context): readonly string[] {
  const value = valueAt(json.value, path);
  const known = new Set(keysAt(schema, path));
  return isRecord(value) ? Object.keys(value).filter((key) => !known.has(key)) : [];
}

/** A check of our own may name a code more exact than `model/field`. */
function codeOf(issue: z.core.$ZodIssue): DiagnosticCode {
  const code: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return typeof code === "string" && Object.hasOwn(diagnosticCodes, code)
    ? (code as DiagnosticCode)
    : "model/field";
}
