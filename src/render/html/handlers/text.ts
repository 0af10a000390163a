import type { TextNode } from "../../../document/nodes.ts";
import type { HtmlNode } from "../element.ts";

/** Words as they are printed. */
export const text = ({ value }: TextNode): readonly HtmlNode[] => [value];
