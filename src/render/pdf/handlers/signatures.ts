import type { SignatureNode, SignaturesNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { ColumnsContent, StackContent } from "../definition.ts";
import type { State } from "../state.ts";

const { axis, width, spaceBefore } = officialSheet.signature;
/** More signers than this beside each other leave no room for their posts. */
const signersInRow = 3;

/** Signers below each other on their axis, or beside each other over the whole width; kept with the text before them. */
export function signatures({ arrangement, children }: SignaturesNode, state: State): StackContent {
  const rows =
    arrangement === "beside" && children.length > 1
      ? rowsOf(children).map((signers) => beside(signers, state))
      : children.map((signer) => onAxis(signer, state));
  return { stack: rows, keepWithPrevious: true, keepWithNext: true };
}

function onAxis(signer: SignatureNode, state: State): StackContent {
  const inside = { ...state, width: mmToPt(width) };
  const left = mmToPt(axis) - mmToPt(width) / 2;
  return {
    stack: [state.lower(signer, inside)],
    margin: [left, spaceBefore, state.width - left - mmToPt(width), 0],
  };
}

function beside(signers: readonly SignatureNode[], state: State): ColumnsContent {
  const column = state.width / signers.length;
  const inside = { ...state, width: column };
  return {
    columns: signers.map((signer) => state.lower(signer, inside)),
    widths: signers.map(() => column),
    margin: [0, spaceBefore, 0, 0],
  };
}

/** Rows of nearly equal length: four signers are two and two. */
function rowsOf(signers: readonly SignatureNode[]): SignatureNode[][] {
  const count = Math.ceil(signers.length / signersInRow);
  const length = Math.ceil(signers.length / count);
  return Array.from({ length: count }, (_, i) => signers.slice(i * length, (i + 1) * length));
}
