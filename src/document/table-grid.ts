/** How much of the grid a cell covers. */
interface Spans {
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Where a row, or one of its cells, does not fit the grid. */
export interface GridFault {
  readonly row: number;
  /** Absent when the row as a whole is at fault. */
  readonly cell?: number;
  readonly message: string;
  readonly hint: string;
}

/**
 * Lays cells out as HTML does, each in the next free column, and tells where the rows do not cover
 * every grid cell exactly once.
 */
export function gridFaults(rows: readonly (readonly Spans[])[], columnCount: number): readonly GridFault[] {
  /** By column: the first row that is free again. */
  const freeFrom = new Array<number>(columnCount).fill(0);
  return rows.flatMap((cells, row) => rowFaults(cells, { row, rowCount: rows.length, freeFrom }));
}

interface Grid {
  readonly row: number;
  readonly rowCount: number;
  readonly freeFrom: number[];
}

function rowFaults(cells: readonly Spans[], { row, rowCount, freeFrom }: Grid): readonly GridFault[] {
  const faults: GridFault[] = [];
  const isFree = (column: number): boolean => freeFrom[column]! <= row;
  let column = 0;
  for (const [cell, { columnSpan, rowSpan }] of cells.entries()) {
    while (column < freeFrom.length && !isFree(column)) column += 1;
    const free = freeFrom.slice(column, column + columnSpan).findIndex((_, index) => !isFree(column + index));
    if (column + columnSpan > freeFrom.length) {
      faults.push({ row, cell, ...tooWide(freeFrom.length) });
      break;
    }
    if (free >= 0) faults.push({ row, cell, ...overlapping });
    if (row + rowSpan > rowCount) faults.push({ row, cell, ...tooHigh(rowCount - row) });
    freeFrom.fill(row + rowSpan, column, column + columnSpan);
    column += columnSpan;
  }
  const missing = freeFrom.filter((_, index) => isFree(index)).length;
  if (missing > 0 && faults.length === 0) faults.push({ row, ...tooNarrow(missing) });
  return faults;
}

const tooWide = (columns: number) => ({
  message: `ช่องนี้เลยขอบตารางซึ่งมี ${columns} คอลัมน์`,
  hint: "ลดจำนวนช่องหรือค่า colspan หรือเพิ่ม <col>",
});

const overlapping = {
  message: "ช่องนี้ทับช่องที่ผสานลงมาจากแถวก่อน",
  hint: "ลดค่า colspan ของช่องนี้ หรือ rowspan ของช่องข้างบน",
};

const tooHigh = (rowsLeft: number) => ({
  message: "ช่องนี้ผสานเลยแถวสุดท้าย",
  hint: `rowspan มีค่าได้ไม่เกิน ${rowsLeft} ที่แถวนี้`,
});

const tooNarrow = (missing: number) => ({
  message: `แถวนี้ขาดไป ${missing} ช่อง`,
  hint: "เพิ่ม <td> ให้ครบทุกคอลัมน์ หรือใช้ colspan",
});
