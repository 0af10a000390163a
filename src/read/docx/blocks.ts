import { listLevelOf, paragraphText, styleOf, textBoxes, visibleChildren } from "./text.ts";
import { element, value } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** Where a paragraph stands in a table; all from 0, `table` in the order of beginnings. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph in document order. */
export interface ReadParagraph {
  /** Style id; empty for the default style. */
  readonly role: string;
  /** Tabs and line breaks are `\t` and `\n`. */
  readonly text: string;
  /** Level of automatic numbering, from 0. */
  readonly listLevel: number | undefined;
  readonly cell: CellPlace | undefined;
}

export interface ReadCell {
  /** First grid column, from 0. */
  readonly column: number;
  readonly columnSpan: number;
  /** Rows it covers by vertical merging. */
  readonly rowSpan: number;
  /** Its paragraphs, joined by `\n`. */
  readonly text: string;
}

export interface ReadRow {
  /** Repeated at the top of each page. */
  readonly header: boolean;
  /** The cells that begin in this row. */
  readonly cells: readonly ReadCell[];
}

export interface ReadTable {
  /** Columns of the grid. */
  readonly columns: number;
  readonly rows: readonly ReadRow[];
}

type GrowingCell = { -readonly [Key in keyof ReadCell]: ReadCell[Key] };

/** Collects paragraphs and tables of a body, a header or a text box. */
export class BlockReader {
  readonly paragraphs: ReadParagraph[] = [];
  readonly tables: ReadTable[] = [];

  /** Reads block content: paragraphs and tables, wrappers looked through. */
  read(parent: XmlElement, cell: CellPlace | undefined): void {
    for (const child of visibleChildren(parent)) {
      if (child.name === "w:p") this.#paragraph(child, cell);
      else if (child.name === "w:tbl") this.#table(child);
    }
  }

  #paragraph(paragraph: XmlElement, cell: CellPlace | undefined): void {
    for (const box of textBoxes(paragraph)) this.read(box, cell);
    this.paragraphs.push({
      role: styleOf(paragraph),
      text: paragraphText(paragraph),
      listLevel: listLevelOf(paragraph),
      cell,
    });
  }

  #table(table: XmlElement): void {
    const columns = element(table, "w:tblGrid")?.children.length ?? 0;
    const rows: ReadRow[] = [];
    const index = this.tables.push({ columns, rows }) - 1;
    const merging = new Map<number, GrowingCell>();
    for (const row of visibleChildren(table).filter(({ name }) => name === "w:tr")) {
      rows.push(this.#row(row, { table: index, row: rows.length, column: 0 }, merging));
    }
  }

  #row(row: XmlElement, place: CellPlace, merging: Map<number, GrowingCell>): ReadRow {
    const properties = element(row, "w:trPr");
    const cells: ReadCell[] = [];
    let column = Number(value(element(properties, "w:gridBefore")) ?? 0);
    for (const child of visibleChildren(row).filter(({ name }) => name === "w:tc")) {
      const cell = this.#cell(child, { ...place, column });
      const merge = element(element(child, "w:tcPr"), "w:vMerge");
      const above = merging.get(column);
      if (merge && value(merge) !== "restart" && above) above.rowSpan += 1;
      else cells.push(cell);
      if (!merge) merging.delete(column);
      else if (value(merge) === "restart") merging.set(column, cell);
      column += cell.columnSpan;
    }
    const header = element(properties, "w:tblHeader");
    return { header: header !== undefined && !["0", "false", "off"].includes(value(header) ?? ""), cells };
  }

  #cell(cell: XmlElement, place: CellPlace): GrowingCell {
    const first = this.paragraphs.length;
    this.read(cell, place);
    return {
      column: place.column,
      columnSpan: Number(value(element(element(cell, "w:tcPr"), "w:gridSpan")) ?? 1),
      rowSpan: 1,
      text: this.paragraphs
        .slice(first)
        .map(({ text }) => text)
        .join("\n"),
    };
  }
}
