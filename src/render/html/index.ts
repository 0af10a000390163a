export { lower, type Surroundings } from "./lower.ts";
export { element, type HtmlElement, type HtmlNode } from "./element.ts";
export { printPage } from "./print.ts";
export type { PictureFile } from "./state.ts";
