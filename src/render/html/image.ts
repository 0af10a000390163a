import type { Picture } from "../../document/nodes.ts";
import { element, type HtmlElement } from "./element.ts";
import type { State } from "./state.ts";

/** A picture in its own proportions, with what it shows for readers who cannot see it. */
export function image({ source, alternative }: Picture, { pictureOf }: State): HtmlElement {
  const { href, width, height } = pictureOf(source);
  return element("img", { src: href, alt: alternative, width, height });
}
