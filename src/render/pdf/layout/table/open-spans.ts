import type { Strip } from "../strip.ts";
import type { CellBox } from "./grid.ts";
import { OpenSpan } from "./open-span.ts";
import type { Segment } from "./segment.ts";

/** What the cells over several rows of a table are placed with. */
export interface SpanRoom {
  /** For the content of a cell on an empty page. */
  readonly height: number;
  /** What names a cell again on a page that it goes on to. */
  readonly continuationOf: (cell: CellBox) => readonly Strip[];
}

/** The cells over several rows that have begun and not ended. */
export class OpenSpans {
  readonly #room: SpanRoom;
  #spans: OpenSpan[] = [];

  constructor(room: SpanRoom) {
    this.#room = room;
  }

  /** Begins cells whose first row stands at `top`. */
  open(cells: readonly CellBox[], top: number): void {
    const added = cells.map((cell) => new OpenSpan(cell));
    this.#spans.push(...added);
    for (const span of added) this.#begin(span, top);
  }

  /** All go on at `top` of a new page. */
  goOn(top: number): void {
    for (const span of this.#spans) this.#begin(span, top);
  }

  /** How far down the page must go, without padding, for the content of all of them. */
  get bottom(): number {
    return this.#spans.reduce((lowest, span) => Math.max(lowest, span.top + span.contentHeight), 0);
  }

  /** Has any that ends before `endRow` content that this page has no room for? */
  isUnfinished(endRow: number): boolean {
    return this.#spans.some((span) => span.cell.endRow === endRow && span.isUnfinished);
  }

  /** Ends the cells whose last row is the one before `endRow`, at `bottom`. */
  close(endRow: number, bottom: number, segment: Segment, isRepeated = false): void {
    for (const span of this.#spans) if (span.cell.endRow === endRow) leave(span, bottom, segment, isRepeated);
    this.#spans = this.#spans.filter(({ cell }) => cell.endRow !== endRow);
  }

  /** Cuts all of them at the end of a page. */
  cut(bottom: number, segment: Segment): void {
    for (const span of this.#spans) leave(span, bottom, segment, false);
  }

  #begin(span: OpenSpan, top: number): void {
    span.begin(top, this.#room.height, () => this.#room.continuationOf(span.cell));
  }
}

function leave(span: OpenSpan, bottom: number, segment: Segment, isRepeated: boolean): void {
  if (bottom === span.top) span.cancel();
  else segment.addSpan({ cell: span.cell, strips: span.here, top: span.top, bottom, isRepeated });
}
