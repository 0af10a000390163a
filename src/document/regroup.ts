import type { Block, CellNode, DocumentNode, RowNode, TableNode } from "./nodes.ts";

/**
 * The same document with every table whose first column names row groups in merged cells taken apart:
 * one table a group, the group's name in a last head row, which is then repeated on each page. No word is lost:
 * the head of the dropped column stands before the name. Tables without such a column come back as they are.
 */
export function regroup(document: DocumentNode): DocumentNode {
  const children = document.children.map((section) => ({
    ...section,
    children: section.children.flatMap((block): readonly Block[] =>
      block.type === "table" ? splitByGroup(block) : [block],
    ),
  }));
  return { ...document, children };
}

function splitByGroup(table: TableNode): readonly TableNode[] {
  const groups = groupsOf(table);
  if (groups === null) return [table];
  const columns = withoutFirstColumn(table);
  return groups.map((rows, index) => ({
    ...table,
    columns,
    head: [...dropFirstColumn(table.head), groupRow(table, rows[0]!)],
    body: rows.map((row, at) => (at === 0 ? { ...row, cells: row.cells.slice(1) } : row)),
    keepWithNext: table.keepWithNext && index === groups.length - 1,
  }));
}

/** The body's rows by group; null when the first column is not made of group cells from top to bottom. */
function groupsOf({ columns, body }: TableNode): readonly (readonly RowNode[])[] | null {
  if (columns.length < 2 || body.length === 0) return null;
  const groups: (readonly RowNode[])[] = [];
  for (let start = 0; start < body.length;) {
    const cell = body[start]!.cells[0];
    if (cell?.header !== "row-group" || cell.columnSpan !== 1) return null;
    const rows = body.slice(start, start + cell.rowSpan);
    if (rows.some((row, index) => row.cells.some((other) => index + other.rowSpan > rows.length)))
      return null;
    groups.push(rows);
    start += cell.rowSpan;
  }
  return groups;
}

/** The other columns, their shares again adding up to 100. */
function withoutFirstColumn({ columns }: TableNode): TableNode["columns"] {
  const rest = columns.slice(1);
  const sum = rest.reduce((total, { share }) => total + share, 0);
  return rest.map(({ share }) => ({ share: (share / sum) * 100 }));
}

/** A head cell may reach over several rows: the rows under it have no cell of their own in the first column. */
function dropFirstColumn(rows: readonly RowNode[]): readonly RowNode[] {
  let covered = 0;
  return rows.map((row) => {
    if (covered > 0) {
      covered -= 1;
      return row;
    }
    const [first, ...rest] = row.cells;
    covered = (first?.rowSpan ?? 1) - 1;
    if (first === undefined || first.columnSpan === 1) return { ...row, cells: rest };
    return { ...row, cells: [{ ...first, columnSpan: first.columnSpan - 1 }, ...rest] };
  });
}

function groupRow(table: TableNode, firstRow: RowNode): RowNode {
  const group = firstRow.cells[0]!;
  const label = table.head[0]?.cells[0];
  const children = [...(label?.columnSpan === 1 ? label.children : []), ...group.children];
  const cell: CellNode = {
    ...group,
    header: "column",
    columnSpan: table.columns.length - 1,
    rowSpan: 1,
    shaded: true,
    children: children.map((child) => (child.type === "paragraph" ? { ...child, align: "start" } : child)),
  };
  return { type: "row", cells: [cell] };
}
