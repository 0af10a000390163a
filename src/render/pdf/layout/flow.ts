import type { Content, TableContent } from "../definition.ts";
import type { Pages } from "./pages.ts";
import type { Strip } from "./strip.ts";
import type { Stripper } from "./strips-of.ts";
import { TableLayout, type Measure } from "./table/table-layout.ts";

/** What stands on the pages one below the other. */
type Item =
  | { readonly type: "strip"; readonly strip: Strip; keepsWithPrevious: boolean }
  | { readonly type: "table"; readonly table: TableLayout; keepsWithPrevious: boolean }
  | { readonly type: "page-break"; readonly keepsWithPrevious: false };

type Placeable = Exclude<Item, { type: "page-break" }>;

/** A signature shares its page with at least this many lines of text. */
const linesBeforeSignature = 2;
/** What is kept with the row before it may fill this share of a page; more is no longer an end of a text. */
const largestTail = 0.8;

/** Puts content on pages: no line of a paragraph alone, no heading at a page foot, no signature without text. */
export class Flow {
  readonly #pages: Pages;
  readonly #stripper: Stripper;
  readonly #measure: Measure;

  constructor(pages: Pages, stripper: Stripper, measure: Measure) {
    this.#pages = pages;
    this.#stripper = stripper;
    this.#measure = measure;
  }

  place(blocks: readonly Content[]): void {
    const items = this.#itemsOf(blocks);
    const kept = this.#keptHeights(items);
    items.forEach((item, i) => {
      if (item.type === "page-break") this.#pages.next();
      else {
        if (!item.keepsWithPrevious) this.#findRoom(item, kept[i + 1]!);
        if (item.type === "strip") this.#placeStrip(item.strip);
        else item.table.place();
      }
    });
  }

  /** Goes to the next page when the item and what is kept with it, so high, do not fit here, but would there. */
  #findRoom(item: Placeable, kept: number): void {
    const needed = (this.#pages.isAtTop ? 0 : gapOf(item)) + leastOf(item, kept);
    if (!this.#pages.isAtTop && needed > this.#pages.room && needed <= this.#pages.height) this.#pages.next();
  }

  /**
   * For each item, how high it and what is kept with it are, up to the first place where a page may end; nothing for one
   * that may begin a page. Tables learn what must stand where they end. From the end, so that each is looked at once.
   */
  #keptHeights(items: readonly Item[]): readonly number[] {
    const heights = Array.from({ length: items.length + 1 }, () => 0);
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i]!;
      if (item.type === "page-break") continue;
      const after = heights[i + 1]!;
      if (item.type === "table") item.table.keepAtEnd(after > this.#pages.height * largestTail ? 0 : after);
      if (item.keepsWithPrevious) heights[i] = gapOf(item) + leastOf(item, after);
    }
    return heights;
  }

  #placeStrip(strip: Strip): void {
    const gap = this.#pages.isAtTop ? 0 : strip.gap;
    if (!this.#pages.isAtTop && gap + strip.height > this.#pages.room) this.#pages.next();
    const isAtTop = this.#pages.isAtTop;
    const top = this.#pages.y + (isAtTop ? -(strip.raise ?? 0) : gap);
    this.#pages.draw(strip.placed, this.#pages.left, top);
    this.#pages.y = top + strip.height;
  }

  #itemsOf(blocks: readonly Content[]): Item[] {
    const items: Item[] = [];
    let isKept = false;
    for (const block of blocks) {
      const { keepWithPrevious = false, keepWithNext = false } = block;
      const added = this.#itemsOfBlock(block);
      if (keepWithPrevious) keepTextBefore(items);
      added.forEach((item, i) => {
        const isBound = i === 0 ? isKept || keepWithPrevious : keepWithNext;
        if (item.type !== "page-break") item.keepsWithPrevious ||= isBound;
      });
      items.push(...added);
      isKept = keepWithNext;
    }
    return items;
  }

  #itemsOfBlock(block: Content): Item[] {
    if ("breakPage" in block) return [{ type: "page-break", keepsWithPrevious: false }];
    if ("table" in block) {
      const table = new TableLayout(block as TableContent, {
        pages: this.#pages,
        stripper: this.#stripper,
        measure: this.#measure,
      });
      return [{ type: "table", table, keepsWithPrevious: false }];
    }
    return this.#stripper
      .stripsOf(block, this.#pages.width)
      .map((strip) => ({ type: "strip", strip, keepsWithPrevious: strip.keepsWithPrevious }));
  }
}

/** Height of what must stand on one page from the item on: what is kept after a table stands where the table ends. */
const leastOf = (item: Placeable, after: number): number =>
  item.type === "table" ? item.table.leadHeight : item.strip.height + after;

function gapOf(item: Placeable): number {
  return item.type === "strip" ? item.strip.gap : item.table.gap;
}

/** Binds the last lines of the text at the end of `items` to each other; whatever follows is bound to the last of them. */
function keepTextBefore(items: readonly Item[]): void {
  let lines = 0;
  for (let i = items.length - 1; i > 0; i--) {
    const item = items[i]!;
    if (item.type !== "strip") return;
    lines += item.strip.lines;
    if (lines >= linesBeforeSignature) return;
    item.keepsWithPrevious = true;
  }
}
