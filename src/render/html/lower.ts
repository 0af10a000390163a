import type { DocumentNode, HeadingNode, Node, NodeOf } from "../../document/nodes.ts";
import type { HtmlNode } from "./element.ts";
import { handlers } from "./handlers/index.ts";
import type { PictureFile, State } from "./state.ts";

/** What the page around a document decides. */
export interface Surroundings {
  readonly pictureOf: (source: string) => PictureFile;
  /** Level of the heading that the document stands under. */
  readonly headingLevel: number;
}

/** The tree as accessible HTML, to stand under a heading of a page. Pure. */
export function lower(
  document: DocumentNode,
  { pictureOf, headingLevel }: Surroundings,
): readonly HtmlNode[] {
  const headingLevels = levelsOf(document, headingLevel);
  return lowerNode(document, { pictureOf, headingLevels, columnHeads: new Map(), lower: lowerNode });
}

function lowerNode<Type extends Node["type"]>(node: NodeOf<Type>, state: State): readonly HtmlNode[] {
  const handler = handlers[node.type] as (node: NodeOf<Type>, state: State) => readonly HtmlNode[];
  return handler(node, state);
}

/** WCAG 1.3.1: no level is skipped on the way down. */
function levelsOf(document: DocumentNode, above: number): ReadonlyMap<HeadingNode, number> {
  const levels = new Map<HeadingNode, number>();
  let last = 0;
  for (const block of document.children.flatMap(({ children }) => children)) {
    if (block.type !== "heading") continue;
    last = Math.min(block.level, last + 1);
    levels.set(block, Math.min(6, above + last));
  }
  return levels;
}
