import { TableRow } from "docx";
import type { RowKeeping } from "../row-keeping.ts";
import { freeFlow } from "../state.ts";
import type { State } from "../state.ts";
import type { GridRow } from "../table-grid.ts";
import { cell } from "./cell.ts";

/** A row. Heads are never torn, others where `keeping` says so. */
export function row({ cells, head }: GridRow, { whole, withNext }: RowKeeping, state: State): TableRow {
  // Word keeps a row with what follows only when each of its paragraphs asks for it.
  const flow = withNext ? { ...freeFlow, keepNext: true, keepLines: whole } : freeFlow;
  return new TableRow({
    ...(head && { tableHeader: true }),
    ...((head || whole) && { cantSplit: true }),
    children: cells.map((each) => cell(each, { ...state, flow })),
  });
}
