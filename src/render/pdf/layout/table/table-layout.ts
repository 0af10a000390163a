import type { Content, TableContent } from "../../definition.ts";
import type { Pages } from "../pages.ts";
import type { Stripper } from "../strips-of.ts";
import { rowsOf, type CellBox, type RowBox } from "./grid.ts";
import { OpenSpans } from "./open-spans.ts";
import { headHeightOf } from "./row-heights.ts";
import { contentHeight, leadHeight, leastLines, splitRow, type RowFragment } from "./row-fragment.ts";
import { Segment } from "./segment.ts";

/** Measures content that was not part of the measured definition. */
export type Measure = (content: Content) => Content;

/** What a table is laid out with. */
export interface TableTools {
  readonly pages: Pages;
  readonly stripper: Stripper;
  readonly measure: Measure;
}

/** A row up to this share of the page goes to the next page whole; a longer one is cut. */
const largestWholeRow = 0.5;
/** Heads up to this share of the page are repeated; beneath higher ones there would be no room for rows, so they are rows like others. */
const largestHead = 0.5;

/**
 * Lays a table out over pages: heads repeated, rules closed at each page end, rows whole where they fit. Stands in for
 * pdfmake's TableProcessor, which loses the text of rows higher than a page (https://github.com/bpampuch/pdfmake/issues/2806)
 * and leaves merged cells open at page ends.
 */
export class TableLayout {
  readonly #node: TableContent;
  readonly #tools: TableTools;
  readonly #head: readonly RowBox[];
  readonly #body: readonly RowBox[];
  readonly #headHeight: number;
  readonly #spans: OpenSpans;
  #segment = new Segment();
  #segments = 0;
  #bodyRowsHere = 0;
  #tail = 0;

  constructor(node: TableContent, tools: TableTools) {
    this.#node = node;
    this.#tools = tools;
    const rows = rowsOf(node, tools.stripper);
    const headHeight = headHeightOf(rows.slice(0, node.table.headerRows), node.look.paddingY);
    const heads = headHeight <= tools.pages.height * largestHead ? node.table.headerRows : 0;
    this.#head = rows.slice(0, heads);
    this.#body = rows.slice(heads);
    this.#headHeight = heads > 0 ? headHeight : 0;
    this.#spans = this.#newSpans();
  }

  /** Space above the table. */
  get gap(): number {
    return this.#node.margin[1];
  }

  /** Height of the least that may stand at a page foot: the head and the first row, or its first lines, and what is kept with a row that is also the last. */
  get leadHeight(): number {
    return this.#headHeight + this.#leadOf(0);
  }

  /** Something so high must share a page with the last row. */
  keepAtEnd(height: number): void {
    this.#tail = height === 0 ? 0 : this.#node.margin[3] + height;
  }

  /** Places the whole table. */
  place(): void {
    const { pages } = this.#tools;
    if (!pages.isAtTop) pages.y += this.gap;
    this.#begin();
    this.#body.forEach((row, index) => this.#placeRow(row, index));
    this.#end();
    pages.y += this.#node.margin[3];
  }

  #begin(): void {
    const { pages } = this.#tools;
    const isRepeated = this.#segments++ > 0;
    this.#segment = new Segment();
    const spans = this.#newSpans();
    this.#head.forEach((row, index) => {
      spans.open(row.spans, pages.y);
      const fragment = wholeRow(row);
      this.#add(fragment, this.#heightHere(fragment, spans), isRepeated);
      spans.close(index + 1, pages.y, this.#segment, isRepeated);
    });
    this.#bodyRowsHere = 0;
    this.#spans.goOn(pages.y);
  }

  #end(): void {
    const { pages } = this.#tools;
    this.#spans.cut(pages.y, this.#segment);
    this.#segment.draw(pages, this.#node.look);
  }

  #nextPage(): void {
    this.#end();
    this.#tools.pages.next();
    this.#begin();
  }

  #placeRow(row: RowBox, index: number): void {
    const { pages } = this.#tools;
    const endRow = this.#head.length + index + 1;
    this.#spans.open(row.spans, pages.y);
    const whole = wholeRow(row);
    for (let rest: RowFragment | null = whole; rest;) {
      rest = this.#placeFragment(rest, this.#keptAfter(row, index), rest === whole);
      if (!rest && this.#spans.isUnfinished(endRow)) rest = row.cells.map((cell) => ({ cell, strips: [] }));
      if (rest) this.#nextPage();
    }
    this.#spans.close(endRow, pages.y, this.#segment);
  }

  /** Height of what must stand on the page where the row ends. */
  #keptAfter(row: RowBox, index: number): number {
    if (index === this.#body.length - 1) return this.#tail;
    return row.keepsWithNext ? this.#leadOf(index + 1) : 0;
  }

  /** Places what it can of the fragment on this page; what is left for the next, null when nothing. */
  #placeFragment(fragment: RowFragment, after: number, isWhole: boolean): RowFragment | null {
    const { room } = this.#tools.pages;
    const height = this.#heightHere(fragment, this.#spans);
    if (height + after <= room) {
      this.#add(fragment, height, false);
      return null;
    }
    const isFresh = this.#bodyRowsHere === 0;
    if (!isFresh && isWhole && height <= this.#pageHeight * largestWholeRow) return fragment;
    const content = contentHeight(fragment);
    // where only what follows has no room, the row's last lines go to the next page with it
    const most = height <= room ? content - 0.01 : room - 2 * this.#node.look.paddingY;
    const split =
      splitRow(fragment, most, leastLines) ?? (isFresh && height > room ? splitRow(fragment, most, 1) : null);
    if (!split && !isFresh) return fragment;
    const head = split?.head ?? fragment;
    this.#add(head, Math.min(this.#heightHere(head, this.#spans), Math.max(room, 0)), false);
    return split?.tail ?? null;
  }

  #add(fragment: RowFragment, height: number, isRepeated: boolean): void {
    const { pages } = this.#tools;
    this.#segment.addRow({ fragment, top: pages.y, height, isRepeated });
    pages.y += height;
    this.#bodyRowsHere += 1;
  }

  /** Height of the fragment if the page ended below it: cells that reach down to it must have room for their content. */
  #heightHere(fragment: RowFragment, spans: OpenSpans): number {
    const padding = 2 * this.#node.look.paddingY;
    return Math.max(contentHeight(fragment), spans.bottom - this.#tools.pages.y) + padding;
  }

  #newSpans(): OpenSpans {
    const { paddingX, paddingY } = this.#node.look;
    const { stripper, measure } = this.#tools;
    return new OpenSpans({
      height: this.#pageHeight - 2 * paddingY,
      continuationOf: ({ content, width }: CellBox) =>
        content.continuation ? stripper.stripsOf(measure(content.continuation), width - 2 * paddingX) : [],
    });
  }

  /** Height of a page without the repeated head. */
  get #pageHeight(): number {
    return this.#tools.pages.height - this.#headHeight;
  }

  #leadOf(index: number): number {
    const row = this.#body[index];
    if (!row) return 0;
    const fragment = wholeRow({ ...row, cells: [...row.cells, ...row.spans] });
    const padding = 2 * this.#node.look.paddingY;
    const height = contentHeight(fragment) + padding;
    const lead = height <= this.#pageHeight * largestWholeRow ? height : leadHeight(fragment) + padding;
    const isWholeLast = index === this.#body.length - 1 && lead === height;
    if (isWholeLast) return lead + this.#tail;
    return lead + (row.keepsWithNext ? this.#leadOf(index + 1) : 0);
  }
}

const wholeRow = ({ cells }: RowBox): RowFragment => cells.map((cell) => ({ cell, strips: cell.strips }));
