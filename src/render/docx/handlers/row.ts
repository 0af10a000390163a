import type { Element } from "../element.ts";
import type { RowKeeping } from "../row-keeping.ts";
import { freeFlow } from "../state.ts";
import type { State } from "../state.ts";
import { rowElement } from "../table-element.ts";
import type { GridRow } from "../table-grid.ts";
import { cell } from "./cell.ts";

/** A row. Heads are never torn, others where `keeping` says so. */
export function row({ cells, head }: GridRow, { whole, withNext }: RowKeeping, state: State): Element {
  // Word keeps a row with what follows only when each of its paragraphs asks for it.
  const flow = withNext ? { ...freeFlow, keepNext: true, keepLines: whole } : freeFlow;
  const inner: State = { ...state, flow };
  return rowElement(
    { isHead: head, isWhole: head || whole },
    cells.map((each) => cell(each, inner)),
  );
}
