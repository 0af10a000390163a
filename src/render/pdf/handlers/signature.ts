import type { SignatureNode } from "../../../document/nodes.ts";
import type { Content, StackContent } from "../definition.ts";
import type { State } from "../state.ts";
import { signatureStyle } from "../text-style.ts";

/** One signer's lines, in one piece. */
export function signature({ name, children }: SignatureNode, state: State): StackContent {
  const inside = { ...state, style: signatureStyle, signer: name };
  return {
    stack: children.map((child): Content =>
      child.type === "paragraph" ? state.lower(child, inside) : state.lower(child, inside),
    ),
    keepTogether: true,
  };
}
