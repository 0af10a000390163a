import type { LineBreaker } from "../../../thai/line-breaks.ts";
import type { Content, Definition, SectionContent } from "../definition.ts";
import { Flow } from "../layout/flow.ts";
import { printedNumbers } from "../layout/page-numbers.ts";
import { Pages } from "../layout/pages.ts";
import { Stripper } from "../layout/strips-of.ts";
import { ThaiDocMeasure } from "./doc-measure.ts";
import { LayoutBuilder, SVGMeasure } from "./pdfmake.ts";
import type { PdfDocumentShape } from "./types-document.ts";
import type { PdfmakeNode, PdfmakePage } from "./types-layout.ts";

const unusedMargins = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Lays sections out with our measurer and our rules for page ends, on pages of stock's writer. Stock's rules lose the text
 * of high table rows, leave single lines and lay the whole document out anew for each heading that must move.
 */
export class ThaiLayoutBuilder extends LayoutBuilder {
  readonly #definition: Definition;
  readonly #breaker: LineBreaker;

  constructor(definition: Definition, breaker: LineBreaker) {
    super({}, unusedMargins, new SVGMeasure());
    this.#definition = definition;
    this.#breaker = breaker;
  }

  /** Stock makes the measurer in `layoutDocument`; the layout starts here, with the same arguments. */
  override tryLayoutDocument(
    content: unknown,
    document: PdfDocumentShape,
    ...styles: [object, object]
  ): unknown {
    this.docMeasure = new ThaiDocMeasure(document, this.svgMeasure, this.#breaker);
    return super.tryLayoutDocument(content, document, ...styles);
  }

  override processSection(node: PdfmakeNode): void {
    const { section, page, margins, isMiddle, numbering } = node as unknown as SectionContent;
    this.writer.addPage(page, null, margins, { numbering });
    const pages = new Pages(this.writer);
    new Flow(pages, this.#stripper(), (content) => this.#measure(content)).place(section.stack);
    if (isMiddle) pages.centre();
  }

  /** Stock calls this after the last page; it gives header functions the count of pages, not the printed number. */
  override addHeadersAndFooters(): void {
    const { mark, pageNumber } = this.#definition;
    const { pages } = this.writer.context();
    const numbers = printedNumbers(pages);
    pages.forEach((page, i) => {
      if (numbers[i]! > 1) this.#addPageNumber(page, pageNumber.contentOf(numbers[i]!));
      const middle = { x: page.pageSize.width / 2, y: page.pageSize.height / 2 };
      if (mark) page.items.unshift({ type: "vector", item: { ...mark, ...middle } });
    });
  }

  #addPageNumber(page: PdfmakePage, content: Content): void {
    const { left, right } = page.pageMargins;
    const strips = this.#stripper().stripsOf(this.#measure(content), page.pageSize.width - left - right);
    for (const { drawn, x, y } of strips.flatMap(({ placed }) => placed)) {
      Object.assign(drawn.item, { x: left + x, y: this.#definition.pageNumber.y + y });
      page.items.push(drawn);
    }
  }

  #stripper(): Stripper {
    return new Stripper((text) => this.#breaker.emergencyBreaks(text));
  }

  #measure(content: Content): Content {
    return this.docMeasure.measureBlock(content) as Content;
  }
}
