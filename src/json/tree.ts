import type { Node } from "jsonc-parser";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorAt, few } from "./fault.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";

/** The key of a note to people: allowed in every object, and dropped. */
export const noteKey = "$comment";
/** Tells an editor which schema to check by; dropped, and allowed at the top only. */
const schemaKey = "$schema";

/** The members of an object node: its keys and the nodes of their values, without notes. */
function membersOf(node: Node): readonly (readonly [key: Node, value: Node])[] {
  const isRoot = node.parent === undefined;
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined || isNoteKey(key.value, isRoot) ? [] : [[key, value] as const],
  );
}

/** Is what stands under this key a note to people or to an editor, at the top of a file or below? */
export const isNoteKey = (key: unknown, isRoot: boolean): boolean =>
  key === noteKey || (isRoot && key === schemaKey);

/** The value of a node. Objects have no prototype, so that a key such as `__proto__` is a key and nothing more. */
export function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value as unknown;
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of membersOf(node)) object[key.value as string] = valueOf(value);
  return object;
}

/** Throws DiagnosticError with every key that stands twice in one object. JSON itself would let the last one win. */
export function checkKeysUnique(root: Node, source: SourceText): void {
  const faults = few(duplicateKeys(root)).map(([first, second]): Diagnostic => {
    const { line } = placeAtOffset(source, first.offset);
    return errorAt(placeAtOffset(source, second.offset), "model/duplicate-key", {
      message: `คีย์ “${String(second.value)}” ซ้ำ คีย์เดียวกันอยู่ที่บรรทัด ${line} แล้ว`,
      hints: ["ลบคีย์ที่ไม่ใช้ออก ให้เหลือเพียงคีย์เดียว"],
    });
  });
  if (faults.length > 0) throw new DiagnosticError(faults);
}

function duplicateKeys(node: Node): readonly (readonly [first: Node, second: Node])[] {
  if (node.type === "array") return (node.children ?? []).flatMap(duplicateKeys);
  if (node.type !== "object") return [];
  const firsts = new Map<unknown, Node>();
  return membersOf(node).flatMap(([key, value]) => {
    const first = firsts.get(key.value);
    if (first === undefined) firsts.set(key.value, key);
    return [...(first === undefined ? [] : [[first, key] as const]), ...duplicateKeys(value)];
  });
}
