import { nearest } from "../../diagnostics/nearest.ts";
import type { Field, FieldTable, ObjectField } from "../fields.ts";
import type { Words } from "./findings.ts";
import { mayBeAbsent } from "./words.ts";

/** What names mean at one point of a template. */
export interface Scope {
  /** What `this` is. */
  readonly current: Field;
  /** What `../` leads to; absent at the top of a template and of a partial. */
  readonly outer?: Scope;
  readonly root: ObjectField;
  /** Within `{{#each}}`: `@index`, `@first` and `@last` have a meaning. */
  readonly isLoop: boolean;
  /** Names given by `as |name|`. */
  readonly named: FieldTable;
}

/** The scope of a whole template. */
export function rootScope(fields: FieldTable): Scope {
  const root: ObjectField = { kind: "object", description: "", optional: false, fields };
  return { current: root, root, isLoop: false, named: {} };
}

/** The scope inside a block that makes `current` the new `this`, and may give it and its index a name. */
export function innerScope(
  outer: Scope,
  current: Field,
  isLoop: boolean,
  names: readonly string[] = [],
): Scope {
  const [item, index] = names;
  const named = {
    ...outer.named,
    ...(item !== undefined && { [item]: current }),
    ...(index !== undefined && { [index]: loopData.index }),
  };
  return { current, outer, root: outer.root, isLoop: isLoop || outer.isLoop, named };
}

/** The scope of a partial: it sees what it is handed and the root, not where it was called. */
export function partialScope({ root, isLoop }: Scope, current: Field): Scope {
  return { current, root, isLoop, named: {} };
}

/** The field that a path leads to, or why there is none. */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Field | Words {
  if (path.data) return resolveData(path, scope);
  const [first = "", ...rest] = path.parts;
  const isExplicit = /^(\.|this\b)/.test(path.original);
  if (!isExplicit && Object.hasOwn(scope.named, first)) return follow(rest, scope.named[first]!, path, scope);
  let start: Scope | undefined = scope;
  for (let level = 0; level < path.depth; level++) start = start?.outer;
  if (start) return follow(path.parts, start.current, path, scope);
  return { message: `“${path.original}” ขึ้นไปสูงกว่าระดับนอกสุด`, hint: "ลดจำนวน ../ หรือใช้ @root." };
}

const loopData = {
  index: { kind: "number", description: "" },
  first: { kind: "flag", description: "" },
  last: { kind: "flag", description: "" },
} as const satisfies FieldTable;

function resolveData(path: hbs.AST.PathExpression, scope: Scope): Field | Words {
  const [first = "", ...rest] = path.parts;
  if (first === "root" && path.depth === 0) return follow(rest, scope.root, path, scope);
  const known: FieldTable = scope.isLoop ? loopData : {};
  if (path.depth === 0 && rest.length === 0 && Object.hasOwn(known, first)) return known[first]!;
  return {
    message: `ใช้ “${path.original}” ตรงนี้ไม่ได้`,
    hint: "ใช้ได้: @root ทุกแห่ง และ @index @first @last ภายใน {{#each}}",
  };
}

function follow(
  parts: readonly string[],
  start: Field,
  path: hbs.AST.PathExpression,
  scope: Scope,
): Field | Words {
  let field = start;
  for (const part of parts) {
    if (field.kind === "object" && field.optional) return mayBeAbsent(path.original);
    const fields = field.kind === "object" ? field.fields : {};
    if (!Object.hasOwn(fields, part))
      return part in {} ? forbidden(part) : unknown(part, fields, { path, scope });
    field = fields[part]!;
  }
  return field;
}

/** What every JavaScript object has: the way out of the view. */
const forbidden = (part: string): Words => ({
  message: `แม่แบบเข้าถึง “${part}” ไม่ได้`,
  hint: "แม่แบบอ่านได้เฉพาะข้อมูลที่ระบุใน docs/template-fields.md",
});

function unknown(
  part: string,
  fields: FieldTable,
  { path, scope }: { readonly path: hbs.AST.PathExpression; readonly scope: Scope },
): Words {
  return { message: `ไม่มีข้อมูล “${path.original}”`, hint: likely(part, fields, scope) };
}

function likely(part: string, fields: FieldTable, { root }: Scope): string {
  const names = Object.keys(fields);
  if (fields !== root.fields && Object.hasOwn(root.fields, part)) return `หมายถึง @root.${part} หรือไม่`;
  const meant = nearest(part, names);
  if (meant !== undefined) return `หมายถึง “${meant}” หรือไม่`;
  return names.length > 0 ? `ที่ระดับนี้ใช้ได้: ${names.join(" ")}` : "ที่ระดับนี้ใช้ได้เฉพาะ {{this}}";
}
