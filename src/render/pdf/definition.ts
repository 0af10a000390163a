import type { DocumentProperties } from "../renderer.ts";
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
}

export interface SectionContent {
  readonly section: { readonly stack: Content[] };
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: Margins;
  readonly numbering: "continue" | "restart";
}

/** How text is aligned; `justify` is Thai distribution. */
export type TextAlignment = "left" | "center" | "right" | "justify";

export interface TextContent extends PdfmakeNode {
  readonly text: Fragment[];
  readonly fontSize: number;
  readonly linePitch: number;
  readonly bold?: boolean;
  readonly alignment: TextAlignment;
  readonly margin?: Spacing;
  /** Of the first line. */
  readonly indent?: number;
  readonly tag?: Tag | undefined;
  readonly bookmark?: Bookmark;
  /** No page end between this and what follows. */
  readonly keepWithNext?: boolean;
  /** Where it is not as wide as the room it stands in. */
  readonly boxWidth?: number;
  readonly relativePosition?: { readonly x: number; readonly y: number };
}

/** Left, top, right, bottom. Space at the top is left out at the top of a page. */
export type Spacing = readonly [left: number, top: number, right: number, bottom: number];

/** An entry of the file's outline. */
export interface Bookmark {
  readonly title: string;
  readonly level: 1 | 2 | 3;
}

export interface StackContent extends PdfmakeNode {
  readonly stack: Content[];
  readonly margin?: Spacing;
  /** No page end inside. */
  readonly keepTogether?: boolean;
  readonly keepWithNext?: boolean;
  /** No page end between this and the last two lines of what stands before it. */
  readonly keepWithPrevious?: boolean;
  /** How far it moves up into the margin where it stands first on a page. */
  readonly raise?: number;
}

/** A narrow column with a marker and a wide one with what it marks; a page end may part the wide one. */
export interface MarkedContent extends PdfmakeNode {
  readonly columns: [TextContent, StackContent];
  readonly markerWidth: number;
  readonly margin?: Spacing;
}

/** Columns beside each other, with no page end inside. */
export interface ColumnsContent extends PdfmakeNode {
  readonly columns: Content[];
  readonly widths: readonly number[];
  readonly margin?: Spacing;
  readonly keepWithPrevious?: boolean;
}

export interface PictureContent extends PdfmakeNode {
  readonly width: number;
  readonly height: number;
  readonly alignment: TextAlignment;
  readonly margin?: Spacing;
  readonly tag?: Tag | undefined;
  readonly relativePosition?: { readonly x: number; readonly y: number };
}

export interface DrawingContent extends PdfmakeNode {
  readonly canvas: Shape[];
  readonly height: number;
  readonly margin?: Spacing;
  readonly relativePosition?: { readonly x: number; readonly y: number };
}

export interface PageBreakContent extends PdfmakeNode {
  readonly stack: [];
  readonly breakPage: true;
}

export interface TableContent extends PdfmakeNode {
  readonly table: { readonly body: CellContent[][]; readonly headerRows: number; readonly widths: number[] };
  /** From the left edge to the right edge of each column, paddings included. */
  readonly columnWidths: readonly number[];
  readonly look: TableLook;
  readonly margin: Spacing;
}

export interface TableLook {
  readonly rule: number;
  readonly paddingX: number;
  readonly paddingY: number;
}

export interface CellContent extends PdfmakeNode {
  readonly stack: Content[];
  readonly fill?: string;
  readonly isMiddle?: boolean;
  /** Heads the rows that follow it, so it shares a page with the next. */
  readonly headsRows?: boolean;
  /** Printed at the top of the cell on each page it continues on. */
  readonly continuation?: Content;
}

export type Content =
  | TextContent
  | StackContent
  | MarkedContent
  | ColumnsContent
  | PictureContent
  | DrawingContent
  | PageBreakContent
  | TableContent;
