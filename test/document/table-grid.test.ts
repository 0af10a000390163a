import fc from "fast-check";
import { expect, test } from "vitest";
import { gridFaults } from "../../src/document/table-grid.ts";

interface Cell {
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** Cuts a grid into rectangles by `sizes`, top left first: an exact cover by construction. */
function tiling(
  rowCount: number,
  columnCount: number,
  sizes: readonly (readonly [number, number])[],
): Cell[][] {
  const taken = Array.from({ length: rowCount }, () => new Array<boolean>(columnCount).fill(false));
  let next = 0;
  return taken.map((line, row) => {
    const cells: Cell[] = [];
    for (let column = 0; column < columnCount; column++) {
      if (line[column]) continue;
      const [wide, high] = sizes[next++ % sizes.length]!;
      const free = line.slice(column).findIndex(Boolean);
      const columnSpan = Math.min(wide, free < 0 ? columnCount - column : free);
      const rowSpan = Math.min(high, rowCount - row);
      for (const below of taken.slice(row, row + rowSpan)) below.fill(true, column, column + columnSpan);
      cells.push({ columnSpan, rowSpan });
    }
    return cells;
  });
}

const size = fc.integer({ min: 1, max: 4 });
const grid = fc
  .tuple(size, size, fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 20 }))
  .map(([rows, columns, sizes]) => ({ columns, rows: tiling(rows, columns, sizes) }));

test("cells that cover a grid exactly are without fault", () => {
  fc.assert(
    fc.property(grid, ({ rows, columns }) => {
      expect(gridFaults(rows, columns)).toEqual([]);
    }),
  );
});

test("one cell less or one more is a fault", () => {
  fc.assert(
    fc.property(grid, fc.nat(), ({ rows, columns }, pick) => {
      const row = pick % rows.length;
      if (rows[row]!.length > 0)
        expect(gridFaults(rows.with(row, rows[row]!.slice(1)), columns)).not.toEqual([]);
      const more = rows.with(row, [...rows[row]!, { columnSpan: 1, rowSpan: 1 }]);
      expect(gridFaults(more, columns)).not.toEqual([]);
    }),
  );
});

test("a huge span is told without laying it out", () => {
  expect(gridFaults([[{ columnSpan: 9999, rowSpan: 9999 }]], 2)).toHaveLength(1);
});
