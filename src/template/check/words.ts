import { nearest } from "../../diagnostics/nearest.ts";
import type { Field } from "../fields.ts";
import type { Words } from "./findings.ts";

/** The blocks there are. A view has everything worked out, so that templates need no others. */
export const blockNames = ["each", "if", "unless", "with"] as const;

/** The name of a block. */
export type BlockName = (typeof blockNames)[number];

/** For `{{{…}}}`. */
export const unescaped: Words = { message: "ใช้ {{{…}}} และ {{&…}} ไม่ได้", hint: "เขียน {{…}} สองวงเล็บ" };

/** For `{{"text"}}`. */
export const literal: Words = { message: "พิมพ์ค่าคงที่ด้วย {{…}} ไม่ได้", hint: "เขียนข้อความนั้นลงไปตรง ๆ" };

/** For decorators, inline partials and partial blocks. */
export const dynamic: Words = {
  message: "ใช้ {{#> …}} และ {{* …}} ไม่ได้",
  hint: "เรียกแม่แบบย่อยด้วย {{> ชื่อ}}",
};

/** For a partial called by a computed name or with named values. */
export const computedPartial: Words = {
  message: "เรียกแม่แบบย่อยแบบนี้ไม่ได้",
  hint: "เขียน {{> ชื่อ}} หรือ {{> ชื่อ ข้อมูล}}",
};

/** For a field that may be absent, reached into from outside. */
export const mayBeAbsent = (path: string): Words => ({
  message: `“${path}” อาจไม่มีในบางเอกสาร`,
  hint: "เข้าไปด้วย {{#with …}} … {{/with}} แล้วใช้ชื่อข้างในโดยตรง",
});

/** For the output of a field that is not text. */
export function notPrintable(path: string, { kind }: Field): Words {
  const block = kind === "list" ? "each" : kind === "object" ? "with" : "if";
  return {
    message: `“${path}” ไม่ใช่ข้อความ พิมพ์โดยตรงไม่ได้`,
    hint: `ใช้ {{#${block} ${path}}} … {{/${block}}}`,
  };
}

/** For a block that was not given exactly one field. */
export const wrongBlock = (name: BlockName): Words => ({
  message: `{{#${name}}} เขียนไม่ถูกต้อง`,
  hint: `เขียน {{#${name} ชื่อข้อมูล}} โดยมีชื่อข้อมูลเพียงชื่อเดียว`,
});

/** For `{{#each}}` over what is no list, `{{#with}}` what has no fields. */
export const wrongSubject = (name: "each" | "with", path: string): Words => ({
  message: `“${path}” ไม่ใช่${name === "each" ? "รายการ" : "กลุ่มข้อมูล"} ใช้กับ {{#${name}}} ไม่ได้`,
  hint: "ดูชนิดของข้อมูลใน docs/template-fields.md",
});

/** For a partial that leads back to itself. */
export const endless = (name: string): Words => ({
  message: `แม่แบบย่อย “${name}” เรียกตัวเองวนไม่รู้จบ`,
  hint: "ตัดวงการเรียกออก",
});

/** For a partial that is not there. */
export function unknownPartial(name: string, known: readonly string[]): Words {
  const meant = nearest(name, known);
  const hint = meant ? `หมายถึง “${meant}” หรือไม่` : `มีแม่แบบย่อย: ${known.join(" ")}`;
  return { message: `ไม่มีแม่แบบย่อย “${name}”`, hint };
}

/** For a helper or block that is not there. */
export function unknownHelper(name: string): Words {
  const meant = nearest(name, blockNames);
  const all = blockNames.map((block) => `{{#${block}}}`).join(" ");
  return { message: `ไม่มีคำสั่ง “${name}”`, hint: meant ? `หมายถึง {{#${meant} …}} หรือไม่` : `ใช้ได้: ${all}` };
}
