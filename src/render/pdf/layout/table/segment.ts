import type { TableLook } from "../../definition.ts";
import type { Rectangle, Shape } from "../../shapes.ts";
import type { Pages } from "../pages.ts";
import { heightOf, joined, type Placed, type Strip } from "../strip.ts";
import type { CellBox } from "./grid.ts";
import type { RowFragment } from "./row-fragment.ts";

/** A row in its place on the page; `top` is measured from the top of the paper. */
export interface PlacedRow {
  readonly fragment: RowFragment;
  readonly top: number;
  readonly height: number;
  /** Draws again what was drawn before: a repeated head. */
  readonly isRepeated: boolean;
}

/** A cell that covers several rows of the segment. */
export interface PlacedSpan {
  readonly cell: CellBox;
  readonly strips: readonly Strip[];
  readonly top: number;
  readonly bottom: number;
  readonly isRepeated: boolean;
}

interface Area {
  readonly cell: CellBox;
  readonly strips: readonly Strip[];
  readonly top: number;
  readonly height: number;
  readonly isRepeated: boolean;
}

/** The part of a table that stands on one page. Every cell in it is a closed rectangle. */
export class Segment {
  readonly #rows: PlacedRow[] = [];
  readonly #spans: PlacedSpan[] = [];

  addRow(row: PlacedRow): void {
    this.#rows.push(row);
  }

  addSpan(span: PlacedSpan): void {
    if (span.bottom > span.top) this.#spans.push(span);
  }

  /** Draws fills, then texts row by row in reading order, then all rules. */
  draw(pages: Pages, look: TableLook): void {
    const areas = this.#areas();
    const draw = (placed: readonly Placed[]): void => pages.draw(placed, pages.left, 0);
    draw(fills(areas).map(asPlaced));
    for (const { cell, strips, top, height, isRepeated } of areas) {
      const { placed } = joined(strips);
      const slack = height - 2 * look.paddingY - heightOf(strips);
      const down = cell.content.isMiddle === true ? slack / 2 : 0;
      pages.draw(placed, pages.left + cell.x + look.paddingX, top + look.paddingY + down, isRepeated);
    }
    const rectangles = areas.map(rectangleOf);
    if (rectangles.length > 0)
      draw([asPlaced({ type: "outline", x: 0, y: 0, lineWidth: look.rule, rectangles })]);
  }

  #areas(): Area[] {
    return this.#rows.flatMap(({ fragment, ...row }) => {
      const cells = fragment.map((part): Area => ({ ...part, ...row }));
      const spans = this.#spans
        .filter(({ top }) => top === row.top)
        .map(({ bottom, ...span }): Area => ({ ...span, height: bottom - span.top }));
      return [...cells, ...spans].sort((one, other) => one.cell.x - other.cell.x);
    });
  }
}

function rectangleOf({ cell, top, height }: Area): Rectangle {
  return { x: cell.x, y: top, width: cell.width, height };
}

function fills(areas: readonly Area[]): Shape[] {
  const byColor = new Map<string, Rectangle[]>();
  for (const area of areas) {
    const color = area.cell.content.fill;
    if (color !== undefined) byColor.set(color, [...(byColor.get(color) ?? []), rectangleOf(area)]);
  }
  return [...byColor].map(([color, rectangles]) => ({ type: "fill", x: 0, y: 0, color, rectangles }));
}

const asPlaced = (item: Shape): Placed => ({ drawn: { type: "vector", item }, x: 0, y: 0 });
