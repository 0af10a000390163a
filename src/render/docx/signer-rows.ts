import type { SignatureNode, SignaturesNode } from "../../document/nodes.ts";

/** More signers than this side by side leave no room for a position. */
const SIGNERS_A_ROW = 3;

/** Signers as they stand beside each other, in rows of nearly equal length: four are two and two. */
export function signersInRows({
  arrangement,
  children,
}: SignaturesNode): readonly (readonly SignatureNode[])[] {
  const count = arrangement === "beside" ? Math.ceil(children.length / SIGNERS_A_ROW) : children.length;
  const length = Math.ceil(children.length / count);
  return Array.from({ length: count }, (_, index) => children.slice(index * length, (index + 1) * length));
}
