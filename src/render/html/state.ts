import type { HeadingNode, Node, NodeOf } from "../../document/nodes.ts";
import type { HtmlNode } from "./element.ts";

/** A picture as the page shows it. */
export interface PictureFile {
  /** Relative to the page. */
  readonly href: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a handler knows about the place of its node. Never changed, only copied with differences. */
export interface State {
  /** The file of a picture, by `Picture.source`. */
  readonly pictureOf: (source: string) => PictureFile;
  /** Levels as on the page: the document's stand below the page's own, and none is skipped. */
  readonly headingLevels: ReadonlyMap<HeadingNode, number>;
  /** The words that head each column of the table, for where its cells stand below each other. */
  readonly columnHeads: ReadonlyMap<NodeOf<"cell">, string>;
  readonly lower: <Type extends Node["type"]>(node: NodeOf<Type>, state: State) => readonly HtmlNode[];
}

/** A handler per node; a new node type does not compile until it has one. */
export type Handlers = {
  readonly [Type in Node["type"]]: (node: NodeOf<Type>, state: State) => readonly HtmlNode[];
};
