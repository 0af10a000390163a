import type { z } from "zod";
import { diagnosticCodes, type DiagnosticCode } from "../diagnostics/codes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { errorAt } from "./fault.ts";
import type { JsonText } from "./json-text.ts";
import type { Path } from "./path.ts";
import { keysAt, namingAt } from "./schema-walk.ts";
import { issueSentence } from "./issue-sentences.ts";
import { likelyIssues } from "./union-issues.ts";

/** A fault of a value against its schema, with the path it is about, for those who check further. */
export interface SchemaFault {
  /** Of an unknown key: the path of the object that has it. */
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}

/** Zod's issues in the officer's words: what is wrong, where in the file, and what would mend it. */
export function schemaFaults(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  json: JsonText,
): readonly SchemaFault[] {
  return issues.flatMap((issue) => faultsOf(issue, [], { schema, json }));
}

interface Context {
  readonly schema: z.core.$ZodType;
  readonly json: JsonText;
}

function faultsOf(issue: z.core.$ZodIssue, parent: Path, context: Context): readonly SchemaFault[] {
  const path = [...parent, ...issue.path];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, context));
  if (issue.code === "invalid_union") {
    const likely = likelyIssues(issue.errors, valueAt(context.json.value, path));
    if (likely !== undefined) return likely.flatMap((inner) => faultsOf(inner, path, context));
    const unknown = unknownKeys(path, context);
    if (unknown.length > 0) return unknown.map((key) => unknownKey(path, key, context));
  }
  return [fieldFault(issue, path, context)];
}

function fieldFault(issue: z.core.$ZodIssue, path: Path, { schema, json }: Context): SchemaFault {
  const value = valueAt(json.value, path);
  const naming = namingAt(schema, path);
  const fault = issueSentence(issue, { naming, key: String(path.at(-1) ?? ""), value });
  return { path, diagnostic: errorAt(json.placeOf(path), codeOf(issue), fault) };
}

function unknownKey(path: Path, key: string, { schema, json }: Context): SchemaFault {
  const known = keysAt(schema, path);
  const meant = nearest(key, [...known, "$comment"]);
  const hint = meant === undefined ? `คีย์ที่ใช้ได้: ${known.join(", ")}` : `หมายถึง “${meant}” หรือไม่`;
  const fault = { message: `ไม่รู้จักคีย์ “${key}”`, hints: [hint, 'ถ้าเป็นหมายเหตุ ให้ใช้คีย์ "$comment"'] };
  return { path, diagnostic: errorAt(json.placeOf([...path, key], "key"), "model/unknown-key", fault) };
}

function unknownKeys(path: Path, { schema, json }: Context): readonly string[] {
  const value = valueAt(json.value, path);
  const known = new Set(keysAt(schema, path));
  return isRecord(value) ? Object.keys(value).filter((key) => !known.has(key)) : [];
}

/** A check of our own may name a code more exact than `model/field`. */
function codeOf(issue: z.core.$ZodIssue): DiagnosticCode {
  const code: unknown = issue.code === "custom" ? issue.params?.["code"] : undefined;
  return typeof code === "string" && code in diagnosticCodes ? (code as DiagnosticCode) : "model/field";
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)] as unknown;
    return isRecord(inner) ? inner[String(step)] : undefined;
  }, value);
}

/** An object of JSON, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
