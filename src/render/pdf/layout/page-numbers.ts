import type { PdfmakePage } from "../upstream/types-layout.ts";

/**
 * The number of each page: sections that restart the numbering begin at 1 again. pdfmake hands the properties of a section
 * on from page to page, so a new object is a new section.
 */
export function printedNumbers(pages: readonly PdfmakePage[]): readonly number[] {
  let number = 0;
  return pages.map(({ customProperties }, i) => {
    const isNew = pages[i - 1]?.customProperties !== customProperties;
    const { numbering } = customProperties as { numbering?: string };
    number = isNew && numbering === "restart" ? 1 : number + 1;
    return number;
  });
}
