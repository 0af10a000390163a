import type { SignatureNode, SignaturesNode } from "../../../document/nodes.ts";
import type { Twip } from "../../../sheet/units.ts";
import type { Element } from "../element.ts";
import { emptyParagraph } from "../empty-paragraph.ts";
import { flowOfPart } from "../flow.ts";
import { signersInRows } from "../signer-rows.ts";
import type { State } from "../state.ts";
import { cellElement, rowElement, tableElement } from "../table-element.ts";
import { signature } from "./signature.ts";

/** Signers one below the other, or side by side; no line of the block is parted from the next. */
export function signatures(node: SignaturesNode, state: State): readonly Element[] {
  const rows = signersInRows(node);
  if (rows.some((row) => row.length > 1)) return [beside(rows, state)];
  return rows
    .flat()
    .flatMap((signer, index) =>
      signature(signer, partOf({ ...state, place: "signature" }, index, rows.length)),
    );
}

/** A signer or row of signers; it holds on to the next one, the last as the block as a whole does. */
function partOf(state: State, index: number, count: number): State {
  const flow = flowOfPart(state.flow, index, count);
  return { ...state, flow: { ...flow, keepNext: index < count - 1 || state.flow.keepNext } };
}

/**
 * A table without lines, not tab stops: each signer's lines stay together for readers and for who edits them,
 * and a long position wraps in its own column.
 */
function beside(rows: readonly (readonly SignatureNode[])[], state: State): Element {
  const columns = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(state.width / columns) as Twip;
  const widths = Array.from({ length: columns }, () => width);
  return tableElement(
    { widths, rule: 0 },
    rows.map((row, index) => {
      const inner = partOf({ ...state, place: "signature-beside", width }, index, rows.length);
      return besideRow(row, columns, inner);
    }),
  );
}

/** One row of signers; a row that is not full is filled up with empty cells. */
function besideRow(signers: readonly SignatureNode[], columns: number, state: State): Element {
  const cells = Array.from({ length: columns }, (_, index) => {
    const signer = signers[index];
    const lines = signer ? signature(signer, state) : state.paragraphs([emptyParagraph], state);
    return cellElement({ width: state.width }, lines);
  });
  return rowElement({ isHead: false, isWhole: true }, cells);
}
