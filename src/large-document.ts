import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { DocumentNode } from "./document/nodes.ts";
import { paragraphsOf } from "./document/paragraphs.ts";

/** Up to here a file is made in a second or two and 300 MB; README has the measurements. */
const manyRows = 2_000;
const manyParagraphs = 20_000;

/**
 * Warnings `render/large` for a document that takes long to make and that programs open slowly, whatever the format: one for
 * each table of too many rows, else one for too many paragraphs.
 */
export function largeDocumentWarnings(document: DocumentNode): readonly Diagnostic[] {
  const tables = document.children
    .flatMap(({ children }) => children)
    .filter((block) => block.type === "table")
    .filter(({ body }) => body.length > manyRows);
  if (tables.length > 0)
    return tables.map(({ label, body }) =>
      large(`ตาราง “${label}” มี ${counted(body.length)} แถว เกินกว่า ${counted(manyRows)} แถว`),
    );
  const paragraphs = paragraphsOf(document).length;
  if (paragraphs <= manyParagraphs) return [];
  return [large(`เอกสารมี ${counted(paragraphs)} ย่อหน้า เกินกว่า ${counted(manyParagraphs)} ย่อหน้า`)];
}

const counted = (count: number): string => count.toLocaleString("en-US");

const large = (what: string): Diagnostic => ({
  code: "render/large",
  severity: "warning",
  message: `${what} จึงใช้เวลานานและแฟ้มมีขนาดใหญ่`,
  hints: ["แบ่งเป็นหลายเอกสารหรือหลายตาราง"],
});
