import { text, type DescribedFields } from "../fields.ts";
import { emblemField } from "./emblem-field.ts";
import { factsFields } from "./facts-fields.ts";
import type { PaperView } from "./paper.ts";

/** The common parts of papers, described. */
export const paperFields = {
  fileTitle: text("ชื่อเรื่องในคุณสมบัติของแฟ้ม"),
  fileSubject: text("หัวเรื่องในคุณสมบัติของแฟ้ม"),
  mark: text("คำกำกับทุกหน้า เช่น ตัวอย่าง ว่างเมื่อไม่มี"),
  ...factsFields,
  emblem: emblemField,
} as const satisfies DescribedFields<PaperView>;
