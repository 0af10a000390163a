import { TextRun } from "docx";
import type { ParagraphChild } from "docx";

/** Ends the line, not the paragraph. */
export function lineBreak(): readonly ParagraphChild[] {
  return [new TextRun({ break: 1 })];
}
