/**
 * The document tree: what stands on the page, in the words of an official document.
 * No name here belongs to a back end; `src/document/README.md` is the specification.
 */

import type {
  MemoLineNode,
  MemoFieldNode,
  LetterLineNode,
  LetterPartNode,
  LabelledNode,
} from "./head-nodes.ts";
import type { Inline } from "./inline-nodes.ts";
import type { Placed } from "./placed.ts";

export type * from "./head-nodes.ts";
export type * from "./inline-nodes.ts";
export type { Origin } from "./placed.ts";

/** The whole file. Its `title` is the file's title in properties and metadata. */
export interface DocumentNode extends Placed {
  readonly type: "document";
  readonly title: string;
  readonly subject?: string;
  /** Printed on each page as an artifact, e.g. ตัวอย่าง or ร่าง. */
  readonly mark?: string;
  readonly children: readonly SectionNode[];
}

/** Pages of one orientation. Each section starts a page; `numbering: "restart"` begins its page numbers at ๑ again. */
export interface SectionNode extends Placed {
  readonly type: "section";
  readonly orientation: "portrait" | "landscape";
  readonly numbering: "continue" | "restart";
  /** Stands only in a document whose other sections fill more than this many pages, as a cover does. */
  readonly ifPagesOver?: number;
  /** Its only page has its content in the middle of its height. */
  readonly verticalAlign?: "middle";
  readonly children: readonly Block[];
}

/** A heading; level 1 is the document's or annex's title. Never left alone at a page foot. */
export interface HeadingNode extends Placed {
  readonly type: "heading";
  readonly level: 1 | 2 | 3;
  readonly align: "start" | "center";
  /** Set large, as บันทึกข้อความ heads a memo. */
  readonly display?: true;
  readonly children: readonly Inline[];
}

/** How lines of a paragraph meet the margins; `distribute` is Thai distribution (slack over clusters, last line natural). */
export type Alignment = "start" | "center" | "end" | "distribute";

/** A paragraph of running text. Inside tables and signatures the sheet gives it other sizes. */
export interface ParagraphNode extends Placed {
  readonly type: "paragraph";
  readonly align: Alignment;
  /** First line indented by the sheet's indent. */
  readonly indent: boolean;
  /** Stands well apart from what is above it, as the owner of a letter does from its signature. */
  readonly apart?: true;
  readonly children: readonly Inline[];
}

/** A list. Its markers (`๑.`, `(๑)`, `-`) are text: they are read back like all other words. */
export interface ListNode extends Placed {
  readonly type: "list";
  readonly items: readonly ListItemNode[];
}

export interface ListItemNode extends Placed {
  readonly type: "list-item";
  /** As printed, e.g. `๑.`. */
  readonly marker: string;
  readonly children: readonly (ParagraphNode | ListNode)[];
}

/** A table. All rows together cover every grid cell exactly once; the parser has checked it. */
export interface TableNode extends Placed {
  readonly type: "table";
  /** One sentence for readers who cannot see it. */
  readonly label: string;
  readonly columns: readonly ColumnNode[];
  /** Repeated at the top of each page (printed once in the text that is read back). */
  readonly head: readonly RowNode[];
  readonly body: readonly RowNode[];
  /** Is the table's last row to share a page with what follows it (the signature)? */
  readonly keepWithNext: boolean;
}

/** Width of a column. `share` is its part of the table's width when the content does not decide otherwise; shares add up to 100. */
export interface ColumnNode {
  readonly share: number;
}

export interface RowNode extends Placed {
  readonly type: "row";
  readonly cells: readonly CellNode[];
}

/** `header` says what the cell heads: a column, a row, or the rows of a group (a merged cell, named again on each page it continues on). */
export interface CellNode extends Placed {
  readonly type: "cell";
  readonly header: "none" | "column" | "row" | "row-group";
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Tinted, as heads and group rows are. */
  readonly shaded: boolean;
  readonly verticalAlign: "top" | "middle";
  readonly children: readonly (ParagraphNode | ListNode)[];
}

/** One or more signers, kept in one piece with the end of the text before it. */
export interface SignaturesNode extends Placed {
  readonly type: "signatures";
  readonly arrangement: "stacked" | "beside";
  readonly children: readonly SignatureNode[];
}

/** One signer's block, its lines centred on a common axis right of the page's centre line. */
export interface SignatureNode extends Placed {
  readonly type: "signature";
  /** Stable name of the signing place within the document, e.g. `signatory-1`; used for form fields. */
  readonly name: string;
  readonly children: readonly (SignatureLineNode | ParagraphNode)[];
}

/** The line to sign on: a label (`ลงชื่อ`), then a dotted line or the picture of the signature; no label and no dots leaves blank space. */
export interface SignatureLineNode extends Placed {
  readonly type: "signature-line";
  /** Empty: blank signing space of the sheet's height. */
  readonly label: string;
  readonly dotted: boolean;
  readonly picture?: Picture;
}

/** A picture of the dossier, already read, checked and normalised. */
export interface Picture {
  /** Name of the asset, as in the dossier. */
  readonly source: string;
  /** What it shows, for readers who cannot see it. */
  readonly alternative: string;
}

/** The emblem or seal. Without a picture an empty frame of the right size, with `label` in it. */
export interface EmblemNode extends Placed {
  readonly type: "emblem";
  /** 3 cm high, centred (announcements); or 1.5 cm high at the left margin (memos). */
  readonly size: "large" | "small";
  readonly picture?: Picture;
  /** Printed in the empty frame; not printed when there is a picture. */
  readonly label: string;
}

/** A picture that shows something of its own, at most half a page high, kept with its caption below it. */
export interface FigureNode extends Placed {
  readonly type: "figure";
  readonly picture: Picture;
  /** The caption. */
  readonly children: readonly Inline[];
}

/** Bars of numbers from 0 to 100, scores or shares in percent, with a table of the same numbers as its alternative. */
export interface BarChartNode extends Placed {
  readonly type: "bar-chart";
  readonly title: string;
  readonly alternative: string;
  readonly categories: readonly string[];
  /** The bars of a category stand one after the other in one line, as shares of a whole do, not one below the other. */
  readonly stacked?: true;
  /** Values 0–100; `null` where a category has none. The first series is what the document is about. */
  readonly series: readonly BarSeries[];
}

/** Bars of one colour, one a category. */
export interface BarSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** The table of contents: the headings of levels 2 and 3 of the sections that follow, and their pages. */
export interface ContentsNode extends Placed {
  readonly type: "contents";
  readonly entries: readonly ContentsEntry[];
}

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly title: string;
  readonly level: 2 | 3;
  /** The number printed on its page; `null` until the pages are known. No word: pages are of the layout, not of the text. */
  readonly page: number | null;
}

/** A short line in the middle, between the head of an announcement or order and its words. */
export interface RuleNode extends Placed {
  readonly type: "rule";
}

/** What follows starts a new page. */
export interface PageBreakNode extends Placed {
  readonly type: "page-break";
}

export type Block =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | TableNode
  | SignaturesNode
  | EmblemNode
  | FigureNode
  | BarChartNode
  | ContentsNode
  | MemoLineNode
  | LetterLineNode
  | LabelledNode
  | RuleNode
  | PageBreakNode;

export type Node =
  | DocumentNode
  | SectionNode
  | Block
  | ListItemNode
  | RowNode
  | CellNode
  | SignatureNode
  | SignatureLineNode
  | MemoFieldNode
  | LetterPartNode
  | Inline;

/** The node of a given `type`. */
export type NodeOf<Type extends Node["type"]> = Extract<Node, { type: Type }>;
