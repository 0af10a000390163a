import type { Block, HeadingNode, Inline, ListNode, ParagraphNode } from "../../document/nodes.ts";
import type { Pt, Twip } from "../../sheet/units.ts";
import type { RenderInput } from "../renderer.ts";
import type { Content, Element } from "./element.ts";
import type { Measure } from "./measure.ts";

/** Where a paragraph stands; decides its style. */
export type Place = "body" | "list" | "cell" | "column-head" | "signature" | "signature-beside";

/** Word has no nested runs, so formatting travels down as an argument. */
export interface Format {
  readonly bold?: true;
  readonly italics?: true;
}

/** What a paragraph owes to its neighbours and no style can know. */
export interface Flow {
  /** Must it share a page with what follows? */
  readonly keepNext: boolean;
  /** Must its lines share a page? */
  readonly keepLines: boolean;
  /** In place of the style's; null leaves that. */
  readonly spaceBefore: Twip | null;
  readonly spaceAfter: Twip | null;
}

/** A paragraph of a list item: text starts at `left`, the marker `width` before it. */
export interface Hanging {
  /** Null in the item's further paragraphs. */
  readonly marker: string | null;
  readonly left: Twip;
  readonly width: Twip;
}

/** What a handler knows about the place of its node. Never changed, only copied with differences. */
export interface State {
  readonly input: RenderInput;
  /** Name of the font in styles, charts and the mark. */
  readonly font: string;
  readonly measure: Measure;
  /** Room from left to right: between the margins of the section, or inside a cell. */
  readonly width: Twip;
  /** Room from top to bottom of the section's pages. */
  readonly height: Pt;
  /** Height of what the block must share a page with: the signatures after it. */
  readonly following: Pt;
  /** Does the block begin its section? */
  readonly isFirst: boolean;
  readonly place: Place;
  readonly format: Format;
  readonly flow: Flow;
  readonly hanging: Hanging | null;
  /** Replaces spaces at which a line may not end by NO-BREAK SPACE. */
  readonly protect: (text: string) => string;
  /** Numbers content controls and drawings in reading order, from 1. */
  readonly nextId: () => number;
  /** Names of the headings that a table of contents refers to; none in a document without one. */
  readonly bookmarks: ReadonlyMap<HeadingNode, string>;
  readonly block: (node: Block, state: State) => readonly Element[];
  readonly paragraphs: (nodes: readonly (ParagraphNode | ListNode)[], state: State) => readonly Element[];
  readonly inlines: (nodes: readonly Inline[], state: State) => readonly Content[];
}

/** A paragraph that owes its neighbours nothing. */
export const freeFlow: Flow = { keepNext: false, keepLines: false, spaceBefore: null, spaceAfter: null };
