import type { Report } from "../../diagnostics/diagnostic.ts";
import type { DocumentNode } from "../../document/nodes.ts";
import { writable } from "./text.ts";

/** The tree with only such text as XML can hold; what had to be left out is reported. The same tree when nothing had. */
export function writableTree(document: DocumentNode, report: Report): DocumentNode {
  return cleaned(document, (text) => {
    const clean = writable(text);
    if (clean !== text) {
      report({
        code: "render/not-expressible",
        severity: "warning",
        message: `ตัดอักขระควบคุมที่แฟ้ม Word เก็บไม่ได้ออกจากข้อความ “${clean}”`,
        hints: ["ลบอักขระที่มองไม่เห็นออกจากข้อความนี้ในแฟ้มข้อมูล"],
      });
    }
    return clean;
  });
}

/** A copy with every string cleaned, at any depth; what needs no cleaning stays the same object. */
function cleaned<Value>(value: Value, clean: (text: string) => string): Value {
  if (typeof value === "string") return clean(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  let copy: Record<string, unknown> | unknown[] | null = null;
  for (const [key, part] of Object.entries(value)) {
    const cleanPart: unknown = cleaned(part, clean);
    if (cleanPart === part) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    (copy as Record<string, unknown>)[key] = cleanPart;
  }
  return (copy ?? value) as Value;
}
