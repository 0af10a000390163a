import type { ParagraphChild } from "docx";
import type { TextNode } from "../../../document/nodes.ts";
import type { State } from "../state.ts";
import { textRuns, writable } from "../text.ts";

/** Text as it stands, less what no XML file can hold, which is reported. */
export function text({ value }: TextNode, state: State): readonly ParagraphChild[] {
  const clean = writable(value);
  if (clean !== value) {
    state.input.report({
      code: "render/not-expressible",
      severity: "warning",
      message: `ตัดอักขระควบคุมที่แฟ้ม Word เก็บไม่ได้ออกจากข้อความ “${clean}”`,
      hints: ["ลบอักขระที่มองไม่เห็นออกจากข้อความนี้ในแฟ้มข้อมูล"],
    });
  }
  return clean === "" ? [] : textRuns(state.protect(clean), state.format);
}
