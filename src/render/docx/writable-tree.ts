import type { Report } from "../../diagnostics/diagnostic.ts";
import type { DocumentNode } from "../../document/nodes.ts";
import { writable } from "./writable.ts";

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

/** The value with every string cleaned, at any depth; what needs no cleaning stays the same object. */
function cleaned<Value>(value: Value, clean: (text: string) => string): Value {
  if (typeof value === "string") return clean(value) as Value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map((item: unknown) => cleaned(item, clean));
    return items.some((item, index) => item !== value[index]) ? (items as Value) : value;
  }
  let copy: Value | null = null;
  for (const key in value) {
    const part = cleaned(value[key], clean);
    if (part !== value[key]) copy = { ...(copy ?? value), [key]: part };
  }
  return copy ?? value;
}
