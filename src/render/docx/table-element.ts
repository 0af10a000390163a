import type { Twip } from "../../sheet/units.ts";
import { element, elementWith, valued } from "./element.ts";
import type { Element } from "./element.ts";

/** What a table is beside its rows. */
export interface TableOptions {
  readonly widths: readonly Twip[];
  /** Of all its lines, in eighths of a point; 0 for none. */
  readonly rule: number;
  /** Beside and above the text of each cell. */
  readonly padding?: { readonly x: Twip; readonly y: Twip };
  /** One sentence for readers who cannot see it. */
  readonly description?: string;
}

const SIDES = ["top", "left", "bottom", "right"] as const;

/** `w:tbl` of fixed widths, its properties in the order of the schema (ISO 29500-1, 17.4.59). */
export function tableElement(
  { widths, rule, padding, description }: TableOptions,
  rows: readonly Element[],
): Element {
  const line = rule === 0 ? { "w:val": "none" } : { "w:val": "single", "w:sz": rule, "w:color": "000000" };
  const properties = [
    width(
      "w:tblW",
      widths.reduce((sum, each) => sum + each, 0),
    ),
    element(
      "w:tblBorders",
      [...SIDES, "insideH", "insideV"].map((side) => elementWith(`w:${side}`, line)),
    ),
    valuedType("w:tblLayout", "fixed"),
  ];
  if (padding) {
    const { x, y } = padding;
    const margins = { top: y, left: x, bottom: y, right: x };
    properties.push(
      element(
        "w:tblCellMar",
        SIDES.map((side) => width(`w:${side}`, margins[side])),
      ),
    );
  }
  if (description) properties.push(valued("w:tblDescription", description));
  const grid = widths.map((each) => elementWith("w:gridCol", { "w:w": each }));
  return element("w:tbl", [element("w:tblPr", properties), element("w:tblGrid", grid), ...rows]);
}

/** How a row behaves at the foot of a page. */
export interface RowOptions {
  readonly isHead: boolean;
  readonly isWhole: boolean;
}

/** `w:tr`. */
export function rowElement({ isHead, isWhole }: RowOptions, cells: readonly Element[]): Element {
  const properties = [
    ...(isWhole ? [element("w:cantSplit")] : []),
    ...(isHead ? [element("w:tblHeader")] : []),
  ];
  return element("w:tr", [...(properties.length > 0 ? [element("w:trPr", properties)] : []), ...cells]);
}

/** What a cell is beside its paragraphs. */
export interface CellOptions {
  readonly width: Twip;
  readonly columnSpan?: number;
  /** Does it begin a merged cell, or continue one from the row above? */
  readonly merge?: "restart" | "continue";
  /** Six hexadecimal digits. */
  readonly fill?: string;
  readonly isMiddle?: boolean;
}

/** `w:tc`, its properties in the order of the schema (ISO 29500-1, 17.4.69). */
export function cellElement(
  { width: size, columnSpan = 1, merge, fill, isMiddle = false }: CellOptions,
  paragraphs: readonly Element[],
): Element {
  const properties = [width("w:tcW", size)];
  if (columnSpan > 1) properties.push(valued("w:gridSpan", columnSpan));
  if (merge) properties.push(valued("w:vMerge", merge));
  if (fill) properties.push(elementWith("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill }));
  if (isMiddle) properties.push(valued("w:vAlign", "center"));
  return element("w:tc", [element("w:tcPr", properties), ...paragraphs]);
}

const width = (name: string, size: number): Element => elementWith(name, { "w:w": size, "w:type": "dxa" });

const valuedType = (name: string, type: string): Element => elementWith(name, { "w:type": type });
