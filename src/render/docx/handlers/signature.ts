import type { SignatureNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { ptToTwip } from "../../../sheet/units.ts";
import type { Element } from "../element.ts";
import type { State } from "../state.ts";
import { signatureLine } from "./signature-line.ts";

/** One signer's lines, each holding on to the next; the last one holds on where `state` says so. */
export function signature({ children }: SignatureNode, state: State): readonly Element[] {
  const last = children.length - 1;
  return children.flatMap((child, index) => {
    const flow = {
      keepNext: index < last || state.flow.keepNext,
      keepLines: true,
      spaceBefore: index === 0 ? (state.flow.spaceBefore ?? ptToTwip(sheet.signature.spaceBefore)) : null,
      spaceAfter: index === last ? state.flow.spaceAfter : null,
    };
    const inner: State = { ...state, flow };
    return child.type === "signature-line" ? signatureLine(child, inner) : state.paragraphs([child], inner);
  });
}
