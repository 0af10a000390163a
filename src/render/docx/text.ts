import { Tab, TextRun } from "docx";
import type { Format } from "./state.ts";

/** What XML 1.0 has no way to write: controls, lone surrogates, U+FFFE and U+FFFF (production 2, Char). */
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;

/** The text without the characters that would make Word refuse the file. */
export function writable(text: string): string {
  return text.replace(UNWRITABLE, "");
}

/** Runs of text. Line ends and tabs become Word's own elements: inside `w:t` they would be blanks. */
export function textRuns(text: string, format: Format): readonly TextRun[] {
  return text.split(LINE_END).map((line, index) => {
    const start = index === 0 ? format : { ...format, break: 1 };
    if (!line.includes("\t")) return new TextRun({ ...start, text: line });
    const parts = line.split("\t").flatMap((part, column) => (column === 0 ? [part] : [new Tab(), part]));
    return new TextRun({ ...start, children: parts });
  });
}
