import { TableRow } from "docx";
import type { State } from "../state.ts";
import type { GridRow } from "../table-grid.ts";
import { cell } from "./cell.ts";

/** A row; one that fits on a page is never torn. */
export function row({ cells, head }: GridRow, fits: boolean, state: State): TableRow {
  return new TableRow({
    ...(head && { tableHeader: true }),
    ...(fits && { cantSplit: true }),
    children: cells.map((each) => cell(each, state)),
  });
}
