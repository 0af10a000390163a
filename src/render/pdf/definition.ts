import type { CarriedReport, DocumentProperties } from "../renderer.ts";
import type { MarkShape, Shape } from "./shapes.ts";
import type { Tag } from "./tag.ts";
import type { Fragment } from "./upstream/text-breaker.ts";
import type { Margins, PdfmakeNode } from "./upstream/types-layout.ts";

/**
 * What `lower` makes: a pdfmake definition, with keys of our own that say which tag is drawn and what a page end may part.
 * pdfmake writes into it, so it is built fresh for each document. Lengths in points.
 */
export interface Definition {
  readonly title: string;
  readonly subject?: string;
  /** Printed behind the text of each page, its middle in the middle of the page. */
  readonly mark?: MarkShape;
  /** What stands in the top margin of a page with this number; `y` of its top is measured from the paper's edge. */
  readonly pageNumber: { readonly y: number; readonly contentOf: (number: number) => TextContent };
  readonly properties: DocumentProperties;
  readonly sections: readonly SectionContent[];
  readonly structure: Tag;
  readonly data?: string;
  readonly reports: readonly CarriedReport[];
}

/** Pages of one shape; our layout builder gives them their paper, margins and numbering. */
export interface SectionContent {
  readonly section: { readonly stack: Content[] };
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: Margins;
  /** The content of its only page stands in the middle of the height. */
  readonly isMiddle: boolean;
  readonly numbering: "continue" | "restart";
}

/** How text is aligned; `justify` is Thai distribution. */
export type TextAlignment = "left" | "center" | "right" | "justify";

/** Left, top, right, bottom. Space at the top is left out at the top of a page. */
export type Spacing = readonly [left: number, top: number, right: number, bottom: number];

/** What any content may say about its place and its neighbours. */
export interface PlacedContent extends PdfmakeNode {
  readonly margin?: Spacing;
  /** Moves it from where it stands; it then takes no room there. */
  readonly relativePosition?: { readonly x: number; readonly y: number };
  /** No page end between this and what follows. */
  readonly keepWithNext?: boolean;
  /** No page end between this and the last two lines of what stands before it. */
  readonly keepWithPrevious?: boolean;
}

/** An entry of the file's outline. */
export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2 | 3;
}

/** A dotted line after words. */
export interface Leader {
  readonly gap: number;
  /** Distance of its dots. */
  readonly dots: number;
}

/** A paragraph in one size, with all that decides its lines. */
export interface TextContent extends PlacedContent {
  readonly text: Fragment[];
  readonly fontSize: number;
  readonly linePitch: number;
  readonly bold?: boolean;
  readonly alignment: TextAlignment;
  /** Of the first line. */
  readonly indent?: number;
  /** Where it is not as wide as the room it stands in. */
  readonly boxWidth?: number;
  /** Dots from the end of its last line, or from this much after it, to the right edge of its room. */
  readonly leader?: Leader;
  readonly tag?: Tag | undefined;
  readonly bookmark?: Bookmark;
}

/** Contents below each other. */
export interface StackContent extends PlacedContent {
  readonly stack: Content[];
  /** No page end inside. */
  readonly keepTogether?: boolean;
  /** How far it moves up into the margin where it stands first on a page. */
  readonly raise?: number;
}

/** A narrow column with a marker and a wide one with what it marks; a page end may part the wide one. */
export interface MarkedContent extends PlacedContent {
  readonly columns: [TextContent, StackContent];
  readonly markerWidth: number;
}

/** Columns beside each other, with no page end inside. */
export interface ColumnsContent extends PlacedContent {
  readonly columns: Content[];
  readonly widths: readonly number[];
  /** All columns end on the same line, not begin on it. */
  readonly isOnLastLine?: boolean;
}

/** A picture; `image` or `svg` of pdfmake says which. */
export interface PictureContent extends PlacedContent {
  readonly width: number;
  readonly height: number;
  readonly tag?: Tag | undefined;
}

/** Shapes, in as much height as is kept for them. */
export interface DrawingContent extends PlacedContent {
  readonly canvas: Shape[];
  readonly height: number;
}

/** What follows starts a new page. */
export interface PageBreakContent extends PlacedContent {
  readonly stack: [];
  readonly breakPage: true;
}

/** A table: a whole grid of cells, as pdfmake wants it, and widths and look as our layout wants them. */
export interface TableContent extends PlacedContent {
  readonly table: { readonly body: CellContent[][]; readonly headerRows: number; readonly widths: number[] };
  /** From the left edge to the right edge of each column, paddings included. */
  readonly columnWidths: readonly number[];
  readonly look: TableLook;
  readonly margin: Spacing;
}

/** Thickness of rules, and room between them and the text. */
export interface TableLook {
  readonly rule: number;
  readonly paddingX: number;
  readonly paddingY: number;
}

/** A cell, or the place of one that another cell covers. */
export interface CellContent extends PlacedContent {
  readonly stack: Content[];
  readonly fill?: string;
  /** Its content stands in the middle of its height. */
  readonly isMiddle?: boolean;
  /** Heads the rows that follow it, so it shares a page with the next. */
  readonly headsRows?: boolean;
  /** Printed at the top of the cell on each page it continues on. */
  readonly continuation?: Content;
}

/** Whatever can stand on a page. */
export type Content =
  | TextContent
  | StackContent
  | MarkedContent
  | ColumnsContent
  | PictureContent
  | DrawingContent
  | PageBreakContent
  | TableContent;
