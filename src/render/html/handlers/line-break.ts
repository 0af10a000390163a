import { element, type HtmlNode } from "../element.ts";

/** A line end within a paragraph. */
export const lineBreak = (): readonly HtmlNode[] => [element("br")];
