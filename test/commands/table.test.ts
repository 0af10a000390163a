import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { table } from "../../src/commands/table.ts";

/** The column in which a terminal shows what begins at `index`: marks have none, ำ has its own. */
const columnAt = (line: string, index: number): number =>
  [...line.slice(0, index)].filter((character) => !/\p{M}/u.test(character)).length;

describe("a table on a terminal", () => {
  test("lines its columns up under Thai text, whose marks take no column", () => {
    const lines = table([
      ["ส่วนราชการ", "สถานะ", "แฟ้ม"],
      ["กองช่าง", "ล่าช้า", "ก.json"],
      ["น้ำประปา", "ที่นี่", "ข.json"],
    ]).split("\n");
    expect(lines).toEqual(["ส่วนราชการ  สถานะ  แฟ้ม", "กองช่าง     ล่าช้า   ก.json", "น้ำประปา    ที่นี่     ข.json"]);
    const starts = lines.map((line, row) => columnAt(line, line.indexOf(["แฟ้ม", "ก.json", "ข.json"][row]!)));
    expect(starts).toEqual([18, 18, 18]);
  });

  test("keeps every cell on its line, and shows no control to the terminal", () => {
    expect(table([["ก\nข", "\u001b[31mค"]])).toBe("ก ข  \ufffd[31mค");
  });

  test("has no spaces at the ends of lines, and may have rows of different lengths", () => {
    expect(table([["ก", ""], ["กข"], []])).toBe("ก\nกข\n");
    expect(table([])).toBe("");
  });

  test("starts each column at one place, whatever its cells are", () => {
    const words = fc.string({ unit: fc.constantFrom("ก", "น", "้", "ำ", "ี", "a", "๑", "เ"), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (cells) => {
        const lines = table(cells.map((cell) => [cell, "|"])).split("\n");
        expect(new Set(lines.map((line) => columnAt(line, line.indexOf("|")))).size).toBe(1);
      }),
    );
  });
});
