/** The paragraphs of a finished file, in reading order. Throws DiagnosticError `read/file`. */
export type ParagraphReader = (bytes: Uint8Array) => readonly string[];

/** The readers by format; each loads only when it is first used. */
export const readers = {
  pdf: async () => {
    const { readPdf } = await import("./pdf/index.ts");
    return (bytes) => readPdf(bytes).paragraphs.map(({ text }) => text);
  },
  docx: async () => {
    const { readDocx } = await import("./docx/index.ts");
    return (bytes) => readDocx(bytes).paragraphs.map(({ text }) => text);
  },
} as const satisfies Record<string, () => Promise<ParagraphReader>>;
