import type { SignatureNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import type { State } from "../state.ts";

/** One signer's block. */
export function signature({ children }: SignatureNode, state: State): readonly HtmlNode[] {
  const lines = children.flatMap((line) => state.lower<"signature-line" | "paragraph">(line, state));
  return [element("div", { class: "signature" }, lines)];
}
