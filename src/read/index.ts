import { saysTheSame } from "./conservation.ts";

/** The paragraphs of a finished file, in reading order. Throws DiagnosticError `read/file`. */
export type ParagraphReader = (bytes: Uint8Array) => readonly string[];

/** The readers by format; each loads only when it is first used. */
export const readers = {
  pdf: async () => {
    const { readPdf } = await import("./pdf/index.ts");
    // Copying and searching read either the codes or `ActualText`. Where they differ both are given, which no
    // comparison takes for right.
    return (bytes) =>
      readPdf(bytes).paragraphs.map(({ text, actualText }) =>
        saysTheSame(text, actualText) ? text : `${text}${actualText}`,
      );
  },
  docx: async () => {
    const { readDocx } = await import("./docx/index.ts");
    return (bytes) => readDocx(bytes).paragraphs.map(({ text }) => text);
  },
} as const satisfies Record<string, () => Promise<ParagraphReader>>;
