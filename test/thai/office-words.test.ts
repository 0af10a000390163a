import { describe, expect, test } from "vitest";
import { clusterCount } from "../../src/thai/clusters.ts";
import { createLineBreaker } from "../../src/thai/line-breaks.ts";
import { officeWords } from "../../src/thai/office-words.ts";

const entries = officeWords();
const units = entries.flatMap((entry) => entry.split("|"));

describe("the list of office words", () => {
  test("has at least 300 entries, each once, in the order of a Thai dictionary", () => {
    const words = entries.map((entry) => entry.replaceAll("|", ""));
    expect(words.length).toBeGreaterThanOrEqual(300);
    expect(new Set(words).size).toBe(words.length);
    expect(words).toEqual([...words].sort(new Intl.Collator("th").compare));
  });

  test("holds nothing but Thai words", () => {
    expect(units.filter((unit) => !/^[ก-ฮเ-ไ][ก-ฮะ-ฺเ-ๅ็-๎]*$/.test(unit))).toEqual([]);
  });

  test("has no unit that a column of 25 mm could not hold", () => {
    expect(units.filter((unit) => clusterCount(unit) > 14)).toEqual([]);
  });

  test("every entry is read as it stands", () => {
    const breaker = createLineBreaker();
    const read = (text: string): string => {
      const starts = [0, ...breaker.breaks(text)];
      return starts.map((start, index) => text.slice(start, starts[index + 1])).join("|");
    };
    expect(entries.filter((entry) => read(entry.replaceAll("|", "")) !== entry)).toEqual([]);
  });
});
