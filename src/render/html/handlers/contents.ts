import type { ContentsNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";

/** The titles of what follows; a page on a screen has no numbers to turn to. */
export function contents({ entries }: ContentsNode): readonly HtmlNode[] {
  const items = entries.map(({ title, level }) => element("li", { class: `level-${level}` }, [title]));
  return [element("ul", { class: "contents", role: "list" }, items)];
}
