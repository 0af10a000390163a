import type { Pagination } from "../../document/contents.ts";
import type { HeadingNode } from "../../document/nodes.ts";
import { createLineBreaker } from "../../thai/line-breaks.ts";
import type { RenderInput } from "../renderer.ts";
import { printedNumbers } from "./layout/page-numbers.ts";
import { lower } from "./lower.ts";
import type { ThaiLine } from "./upstream/line.ts";
import type { PdfmakePage } from "./upstream/types-layout.ts";
import { layOutPages } from "./write.ts";

/** Lays the document out without drawing it: how many pages its sections fill, and on which its headings stand. */
export async function paginate(input: RenderInput): Promise<Pagination> {
  const breaker = createLineBreaker(input.unbreakable);
  const pages = await layOutPages(lower(input, breaker), input, breaker);
  const { children: sections } = input.document;
  const headings = sections.flatMap(({ children }) => children.filter(({ type }) => type === "heading"));
  const numbers = headingNumbers(pages);
  const counts = sectionLengths(pages);
  return {
    pagesOf: new Map(sections.map((section, index) => [section, counts[index] ?? 0])),
    pageOf: new Map(headings.map((heading, index) => [heading as HeadingNode, numbers[index]!])),
  };
}

/** The printed number of the page of each heading in turn: every heading is one entry of the outline. */
function headingNumbers(pages: readonly PdfmakePage[]): readonly number[] {
  const numbers = printedNumbers(pages);
  return pages.flatMap(({ items }, index) =>
    items
      .filter(({ type, item }) => type === "line" && (item as ThaiLine).bookmark !== undefined)
      .map(() => numbers[index]!),
  );
}

/** Pages of each section in turn; they share one object of properties. */
function sectionLengths(pages: readonly PdfmakePage[]): readonly number[] {
  const lengths = new Map<object, number>();
  for (const { customProperties } of pages)
    lengths.set(customProperties, (lengths.get(customProperties) ?? 0) + 1);
  return [...lengths.values()];
}
