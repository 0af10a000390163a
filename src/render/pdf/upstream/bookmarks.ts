import type { Bookmark } from "../definition.ts";
import type { OutlineItem, PdfkitPage } from "./types-document.ts";

/** The outline of the file: headings under the heading of the next higher level before them. */
export class Bookmarks {
  readonly #path: { readonly level: number; readonly item: OutlineItem }[];

  constructor(outline: OutlineItem) {
    this.#path = [{ level: 0, item: outline }];
  }

  /** Adds a heading whose top is at `y` on `page`, from the top of the paper. */
  add({ title, level }: Bookmark, page: PdfkitPage, y: number): void {
    while (this.#path.at(-1)!.level >= level) this.#path.pop();
    const item = this.#path.at(-1)!.item.addItem(title, { expanded: true });
    item.outlineData.Dest = [page.dictionary, "XYZ", null, page.height - y, null];
    this.#path.push({ level, item });
  }
}
