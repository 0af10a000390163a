import { columnsOf, visible } from "../diagnostics/terminal-text.ts";

/** Spaces between two columns. */
const gap = "  ";

/** Rows as lines for a terminal, each column as wide as its widest cell; missing cells are empty. No line feed at the end. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => visible(cell.replace(/\s+/g, " "))));
  const count = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...cells.map((row) => columnsOf(row[column] ?? ""))),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => padded(cell, widths[column]!))
        .join(gap)
        .trimEnd(),
    )
    .join("\n");
}

/** `padEnd` counts code units; a Thai cell has more of them than columns. */
const padded = (cell: string, width: number): string => cell + " ".repeat(width - columnsOf(cell));
