import { heightOf, type Strip } from "../strip.ts";
import type { CellBox } from "./grid.ts";

/** A cell over several rows that has begun and not ended, and what of it stands on the present page. */
export class OpenSpan {
  readonly cell: CellBox;
  top = 0;
  #here: readonly Strip[] = [];
  #later: readonly Strip[];
  /** Does the present page only name it again? */
  #isNamedAgain = false;

  constructor(cell: CellBox) {
    this.cell = cell;
    this.#later = cell.strips;
  }

  get here(): readonly Strip[] {
    return this.#here;
  }

  get isUnfinished(): boolean {
    return this.#later.length > 0;
  }

  get contentHeight(): number {
    return heightOf(this.#here);
  }

  /**
   * Begins at `top` on a page with `room` for its content. When all of it stands on pages before, `continuation` names
   * it again.
   */
  begin(top: number, room: number, continuation: () => readonly Strip[]): void {
    this.top = top;
    this.#isNamedAgain = this.#later.length === 0 && this.cell.strips.length > 0;
    const all = this.#isNamedAgain ? continuation() : this.#later;
    let count = 0;
    while (count < all.length && (count === 0 || heightOf(all.slice(0, count + 1)) <= room)) count++;
    this.#here = all.slice(0, count);
    this.#later = this.#isNamedAgain ? [] : all.slice(count);
  }

  /** Takes back what `begin` planned, because no row was placed on that page. */
  cancel(): void {
    if (!this.#isNamedAgain) this.#later = [...this.#here, ...this.#later];
    this.#here = [];
  }
}
