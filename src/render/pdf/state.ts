import type { Node, NodeOf } from "../../document/nodes.ts";
import type { Mm, Pt } from "../../sheet/units.ts";
import type { RenderInput } from "../renderer.ts";
import type { ColumnWidener } from "../table-columns.ts";
import type {
  CellContent,
  ColumnsContent,
  Content,
  Definition,
  MarkedContent,
  PageBreakContent,
  SectionContent,
  StackContent,
  TableContent,
  TextContent,
} from "./definition.ts";
import type { Tag } from "./tag.ts";
import type { Fragment } from "./upstream/text-breaker.ts";

/** What each node becomes. */
export interface Lowered {
  readonly document: Definition;
  readonly section: SectionContent;
  readonly heading: TextContent;
  readonly paragraph: TextContent;
  readonly list: StackContent;
  readonly "list-item": MarkedContent;
  readonly table: TableContent;
  readonly row: readonly CellContent[];
  readonly cell: CellContent;
  readonly signatures: StackContent | ColumnsContent;
  readonly signature: StackContent;
  readonly "signature-line": Content;
  readonly emblem: Content;
  readonly figure: StackContent;
  readonly "bar-chart": Content;
  readonly contents: StackContent;
  readonly "memo-line": ColumnsContent;
  readonly "memo-field": TextContent;
  readonly "letter-line": ColumnsContent;
  readonly "letter-part": TextContent;
  readonly labelled: TextContent;
  readonly rule: Content;
  readonly "page-break": PageBreakContent;
  readonly text: readonly Fragment[];
  readonly strong: readonly Fragment[];
  readonly emphasis: readonly Fragment[];
  readonly verbatim: readonly Fragment[];
  readonly field: readonly Fragment[];
  readonly "line-break": readonly Fragment[];
}

/** A handler per node; a new node type does not compile until it has one. */
export type Handlers = {
  readonly [Type in Node["type"]]: (node: NodeOf<Type>, state: State) => Lowered[Type];
};

/** How text is set where the node stands. */
export interface TextStyle {
  readonly fontSize: Pt;
  readonly linePitch: Pt;
  readonly spaceBefore: Pt;
  /** Of the first line, in paragraphs that have one. */
  readonly indent: Mm;
  readonly isCentered: boolean;
  readonly isBold: boolean;
}

/** Who signs, for the form field at the place. */
export interface Signer {
  /** Name of the field. */
  readonly field: string;
  /** The signer's name as printed. */
  readonly name: string;
}

/** What a handler knows about the place of its node. Never changed, only copied with differences. */
export interface State {
  readonly input: RenderInput;
  /** Width of text on one line. */
  readonly widthOf: (text: string, size: Pt, isStrong: boolean) => Pt;
  /** The element that what is drawn becomes part of; none for what only decorates the page. */
  readonly tag: Tag | undefined;
  readonly style: TextStyle;
  /** Room from left to right, in points. */
  readonly width: number;
  /** Widths of a table's columns; of equal tables, the same. */
  readonly columnWidths: ColumnWidener;
  /** Whose block the node stands in; none outside of signatures. */
  readonly signer: Signer | undefined;
  /** Levels as tagged: PDF/UA lets no level be skipped, a document may. */
  readonly headingLevels: ReadonlyMap<NodeOf<"heading">, 1 | 2 | 3>;
  readonly lower: <Type extends Node["type"]>(node: NodeOf<Type>, state: State) => Lowered[Type];
}
