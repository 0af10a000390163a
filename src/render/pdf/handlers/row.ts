import type { RowNode } from "../../../document/nodes.ts";
import type { CellContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

/** The cells that begin in a row. */
export function row({ cells }: RowNode, state: State): readonly CellContent[] {
  const inside = { ...state, tag: addTag(state.tag, "TR") };
  return cells.map((cell) => state.lower(cell, inside));
}
