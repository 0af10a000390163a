import type { SignatureNode } from "../../../document/nodes.ts";
import { plainText } from "../../../document/table-texts.ts";
import type { Content, StackContent } from "../definition.ts";
import type { State } from "../state.ts";
import { signatureStyle } from "../text-style.ts";

/** One signer's lines, in one piece. */
export function signature({ name, children }: SignatureNode, state: State): StackContent {
  const signer = { field: name, name: printedName(children) };
  const inside = { ...state, style: signatureStyle, signer };
  return {
    stack: children.map((child): Content =>
      child.type === "paragraph" ? state.lower(child, inside) : state.lower(child, inside),
    ),
    keepTogether: true,
  };
}

/** What stands in brackets under the line to sign on; empty where the name is left open. */
function printedName(children: SignatureNode["children"]): string {
  const lines = children.flatMap((child) => (child.type === "paragraph" ? [plainText(child.children)] : []));
  const name = lines
    .map((line) => /^\(\s*(.*?)\s*\)$/u.exec(line.trim())?.[1] ?? "")
    .find((each) => each !== "");
  return name !== undefined && /\p{L}/u.test(name) ? name : "";
}
