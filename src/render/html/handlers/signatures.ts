import type { SignaturesNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** Signers, below or beside each other. */
export function signatures({ arrangement, children }: SignaturesNode, state: State): readonly HtmlNode[] {
  const signers = children.flatMap((signature) => state.lower(signature, state));
  return [element("div", { class: `signatures ${arrangement}` }, signers)];
}
