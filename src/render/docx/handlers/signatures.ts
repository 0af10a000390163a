import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { SignatureNode, SignaturesNode } from "../../../document/nodes.ts";
import type { Twip } from "../../../sheet/units.ts";
import { emptyParagraph } from "../empty-paragraph.ts";
import { flowOfPart } from "../flow.ts";
import type { BlockElement, State } from "../state.ts";
import { signature } from "./signature.ts";

/** More signers than this side by side leave no room for a position. */
const SIGNERS_A_ROW = 3;

/** Signers one below the other, or side by side; no line of the block is parted from the next. */
export function signatures({ arrangement, children }: SignaturesNode, state: State): readonly BlockElement[] {
  if (arrangement === "beside" && children.length > 1) return [beside(children, state)];
  return children.flatMap((signer, index) =>
    signature(signer, partOf({ ...state, place: "signature" }, index, children.length)),
  );
}

/** A signer or row of signers; it holds on to the next one, the last as the block as a whole does. */
function partOf(state: State, index: number, count: number): State {
  const flow = flowOfPart(state.flow, index, count);
  return { ...state, flow: { ...flow, keepNext: index < count - 1 || state.flow.keepNext } };
}

const line = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/**
 * A table without lines, not tab stops: each signer's lines stay together for readers and for who edits them,
 * and a long position wraps in its own column.
 */
function beside(signers: readonly SignatureNode[], state: State): Table {
  // Rows of nearly equal length: four signers are two and two.
  const columns = Math.ceil(signers.length / Math.ceil(signers.length / SIGNERS_A_ROW));
  const width = Math.floor(state.width / columns) as Twip;
  const count = Math.ceil(signers.length / columns);
  const rows = Array.from({ length: count }, (_, index) => {
    const inner = partOf({ ...state, place: "signature-beside", width }, index, count);
    return besideRow(signers.slice(index * columns, (index + 1) * columns), columns, inner);
  });
  return new Table({
    columnWidths: Array.from({ length: columns }, () => width),
    width: { size: width * columns, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows,
  });
}

/** One row of signers; a row that is not full is filled up with empty cells. */
function besideRow(signers: readonly SignatureNode[], columns: number, state: State): TableRow {
  const children = Array.from({ length: columns }, (_, index) => {
    const signer = signers[index];
    return new TableCell({
      width: { size: state.width, type: WidthType.DXA },
      children: signer ? signature(signer, state) : state.paragraphs([emptyParagraph], state),
    });
  });
  return new TableRow({ cantSplit: true, children });
}
