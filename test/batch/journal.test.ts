import fc from "fast-check";
import { expect, test } from "vitest";
import { inInputOrder, latestResults, readJournal } from "../../src/batch/journal.ts";
import { resultLine } from "../../src/batch/result.ts";
import { resultWith } from "../support/batch.ts";

const results = ["a", "b", "c"].map((input, index) => resultWith({ input, position: index + 1, of: null }));
const text = results.map(resultLine).join("");

test("what was written is read back", () => {
  expect(readJournal(text)).toEqual({ results, isTorn: false, faulty: [] });
  expect(readJournal("")).toEqual({ results: [], isTorn: false, faulty: [] });
});

test("wherever the last line was torn, the lines before it are read and nothing else is", () => {
  const whole = resultLine(results[2]!).length;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole - 2 }), (kept) => {
      const torn = text.slice(0, text.length - whole + kept);
      expect(readJournal(torn)).toEqual({ results: results.slice(0, 2), isTorn: true, faulty: [] });
    }),
  );
  // Whole but for its end: nothing is lost
  expect(readJournal(text.trimEnd())).toEqual({ results, isTorn: false, faulty: [] });
});

test("lines that are no results are told by number", () => {
  const strange = `${resultLine(results[0]!)}{"hello": 1}\n\n${resultLine(results[1]!)}[]\n`;
  expect(readJournal(strange)).toEqual({ results: results.slice(0, 2), isTorn: false, faulty: [2, 5] });
});

test("of several lines of an input the last holds, and inputs come in their order", () => {
  const again = resultWith({ input: "a", position: 1, hash: "new" });
  const latest = latestResults([results[2]!, ...results.slice(0, 2), again]);
  expect(inInputOrder(latest.values(), 3)).toEqual([
    { ...again, of: 3 },
    { ...results[1], of: 3 },
    { ...results[2], of: 3 },
  ]);
});
