import type { PictureContent } from "../definition.ts";
import type { Shape } from "../shapes.ts";
import type { ThaiLine } from "../upstream/line.ts";

/** One thing to draw, as pdfmake's pages list it. */
export type Drawn =
  | { readonly type: "line"; readonly item: ThaiLine }
  | { readonly type: "vector"; readonly item: Shape }
  | { readonly type: "image" | "svg"; readonly item: PictureContent };

/** A drawn thing in its place: offset from the top left of its strip, in points. */
export interface Placed {
  readonly drawn: Drawn;
  readonly x: number;
  readonly y: number;
}

/** A slice of content over the whole width that no page end cuts: a line of text, a picture, a signature. */
export interface Strip {
  /** Space above it, left out at the top of a page. */
  readonly gap: number;
  readonly height: number;
  readonly placed: readonly Placed[];
  /** No page end above it. */
  readonly keepsWithPrevious: boolean;
  /** Lines of text in it; a signature counts none. */
  readonly lines: number;
  /** How far it moves up into the margin where it stands first on a page. */
  readonly raise?: number;
}

/** Height of strips that follow each other, without the gap above the first. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { gap, height }, i) => sum + (i > 0 ? gap : 0) + height, 0);
}

/** The same things further right and down. */
export function moved(placed: readonly Placed[], dx: number, dy: number): Placed[] {
  return placed.map(({ drawn, x, y }) => ({ drawn, x: x + dx, y: y + dy }));
}

/** Strips as one that no page end cuts. */
export function joined(strips: readonly Strip[]): Strip {
  let y = 0;
  const placed = strips.flatMap((strip, i) => {
    const top = y + (i > 0 ? strip.gap : 0);
    y = top + strip.height;
    return moved(strip.placed, 0, top);
  });
  return { gap: strips[0]?.gap ?? 0, height: y, placed, keepsWithPrevious: false, lines: 0 };
}
