import { element, type HtmlNode } from "../element.ts";

/** A new page when the page is printed; on a screen nothing is seen of it. */
export const pageBreak = (): readonly HtmlNode[] => [element("div", { class: "page-break" })];
