import type { CellNode, Inline, ListNode, ParagraphNode, TableNode } from "./nodes.ts";

/** A paragraph of a column: its words, and whether any are bold. */
export interface ColumnParagraph {
  readonly text: string;
  readonly isStrong: boolean;
}

/** For each column the paragraphs of the cells that stand in it alone; what decides how wide it must be. */
export function columnTexts({ columns, head, body }: TableNode): readonly (readonly ColumnParagraph[])[] {
  const texts: ColumnParagraph[][] = columns.map(() => []);
  for (const rows of [head, body]) {
    /** By column: how many rows a cell from above still covers. */
    const covered = columns.map(() => 0);
    for (const { cells } of rows) {
      let column = 0;
      for (const cell of cells) {
        while (covered[column]! > 0) column += 1;
        if (cell.columnSpan === 1) texts[column]?.push(...cellTexts(cell));
        covered.fill(cell.rowSpan, column, column + cell.columnSpan);
        column += cell.columnSpan;
      }
      covered.forEach((rest, i) => (covered[i] = Math.max(0, rest - 1)));
    }
  }
  return texts;
}

function cellTexts({ children, header }: CellNode): readonly ColumnParagraph[] {
  return children
    .flatMap(flowTexts)
    .map((text) => ({ ...text, isStrong: text.isStrong || header === "column" }));
}

function flowTexts(node: ParagraphNode | ListNode): readonly ColumnParagraph[] {
  if (node.type === "paragraph")
    return [{ text: plainText(node.children), isStrong: node.children.some(isStrong) }];
  return node.items.flatMap(({ marker, children }) => [
    { text: marker, isStrong: false },
    ...children.flatMap(flowTexts),
  ]);
}

function isStrong(node: Inline): boolean {
  return node.type === "strong" || ("children" in node && node.children.some(isStrong));
}

/** The words of inline content as one text; a forced line end is a line feed. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "line-break" ? "\n" : plainText(node.children),
    )
    .join("");
}
