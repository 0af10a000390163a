import { element, type HtmlNode } from "../element.ts";

/** A short line in the middle. */
export const rule = (): readonly HtmlNode[] => [element("hr", { class: "short-rule" })];
