import { TableRow } from "docx";
import type { State } from "../state.ts";
import { cell } from "./cell.ts";
import type { GridCell } from "./cell.ts";

/** A row of Word's grid. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Repeated at the top of each page. */
  readonly head: boolean;
  /** Does it fit on a page, so that it need not be torn? */
  readonly whole: boolean;
}

/** A row; one that fits on a page is never torn. */
export function row({ cells, head, whole }: GridRow, state: State): TableRow {
  return new TableRow({
    ...(head && { tableHeader: true }),
    ...(whole && { cantSplit: true }),
    children: cells.map((each) => cell(each, state)),
  });
}
