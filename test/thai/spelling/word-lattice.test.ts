import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generalLexicon } from "../../../src/thai/spelling/lexicon.ts";
import { latticeOf } from "../../../src/thai/spelling/word-lattice.ts";

const lexicon = generalLexicon();
const read = (run: string): string =>
  latticeOf(run, lexicon)
    .pieces.map(({ start, end, known }) => run.slice(start, end) + (known ? "" : "*"))
    .join("|");

describe("latticeOf", () => {
  test.each([
    ["เผยแพร่ข้อมูลข่าวสาร", "เผยแพร่|ข้อมูล|ข่าวสาร"],
    ["คณะกรรมการการเลือกตั้ง", "คณะกรรมการ|การเลือกตั้ง"],
    ["หนวยงาน", "ห*|นวย|งาน"],
  ])("reads %s as words", (run, pieces) => {
    expect(read(run)).toBe(pieces);
  });

  test("what stands before an offset and what stands after it cost the whole, wherever a piece ends", () => {
    const letters = fc.constantFrom(..."กขงชดตทนบปมยรลวสหอะาิีุเแ่้์");
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 30 }), (units) => {
        const run = units.join("");
        const { before, from, pieces } = latticeOf(run, lexicon);
        expect(pieces.map(({ start, end }) => run.slice(start, end)).join("")).toBe(run);
        expect(before[run.length]).toBe(from[0]);
        for (const { end } of pieces) expect(before[end]! + from[end]!).toBe(from[0]);
        expect(pieces.reduce((sum, { cost }) => sum + cost, 0)).toBe(from[0]);
      }),
    );
  });
});
