import type { CellNode, DocumentNode, Inline, ListNode, ParagraphNode, TableNode } from "./nodes.ts";

/** A paragraph of a table: its words, and whether any are bold. */
export interface TableParagraph {
  readonly text: string;
  readonly isStrong: boolean;
}

/** For each row the paragraphs of each column; columns that a cell of several columns or rows covers have none. */
export type TableTexts = readonly (readonly (readonly TableParagraph[])[])[];

/**
 * What decides how wide the columns of each table must be. Tables of a section with equal columns share one answer, the
 * texts of all of them, so that they can look alike.
 */
export function columnTexts(document: DocumentNode): ReadonlyMap<TableNode, TableTexts> {
  const found = new Map<TableNode, TableTexts>();
  for (const { children } of document.children) {
    const families = new Map<string, TableNode[]>();
    for (const block of children) {
      if (block.type !== "table") continue;
      const columns = block.columns.map(({ share }) => share).join();
      families.set(columns, [...(families.get(columns) ?? []), block]);
    }
    for (const tables of families.values()) {
      const texts = tables.flatMap((table) => tableTexts(table));
      for (const table of tables) found.set(table, texts);
    }
  }
  return found;
}

/** What stands in the cells of one table that are one column wide. */
function tableTexts({ columns, head, body }: TableNode): TableTexts {
  return [head, body].flatMap((rows) => {
    /** By column: how many rows a cell from above still covers. */
    let covered = columns.map(() => 0);
    return rows.map(({ cells }) => {
      const texts: TableParagraph[][] = columns.map(() => []);
      let column = 0;
      for (const cell of cells) {
        while (covered[column]! > 0) column += 1;
        if (cell.columnSpan === 1) texts[column]?.push(...cellTexts(cell));
        covered.fill(cell.rowSpan, column, column + cell.columnSpan);
        column += cell.columnSpan;
      }
      covered = covered.map((rest) => Math.max(0, rest - 1));
      return texts;
    });
  });
}

function cellTexts({ children, header }: CellNode): readonly TableParagraph[] {
  const isHead = header === "column";
  return children.flatMap(flowTexts).map(({ text, isStrong }) => ({ text, isStrong: isStrong || isHead }));
}

function flowTexts(node: ParagraphNode | ListNode): readonly TableParagraph[] {
  if (node.type === "paragraph")
    return [{ text: plainText(node.children), isStrong: node.children.some(hasStrong) }];
  return node.items.flatMap(({ marker, children }) => [
    { text: marker, isStrong: false },
    ...children.flatMap(flowTexts),
  ]);
}

function hasStrong(node: Inline): boolean {
  return node.type === "strong" || ("children" in node && node.children.some(hasStrong));
}

/** The words of inline content as one text; a forced line end is a line feed. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "line-break" ? "\n" : plainText(node.children),
    )
    .join("");
}
