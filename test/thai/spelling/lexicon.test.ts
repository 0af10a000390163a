import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  commonLexicon,
  createLexicon,
  createLexicons,
  generalLexicon,
  indexOfWord,
  wordsAt,
  type SpeltLexicon,
} from "../../../src/thai/spelling/lexicon.ts";
import { packLexicons, unpackLexicons } from "../../../src/thai/spelling/prepared-words.ts";
import { createWordTable } from "../../../src/thai/spelling/word-table.ts";
import { childOf } from "../../../src/thai/spelling/word-tree.ts";

/** Of few letters, so that many words begin alike. */
const word = fc.string({ unit: fc.constantFrom(..."กขา่E"), minLength: 1, maxLength: 6 });
const wordList = fc.uniqueArray(word, { maxLength: 40 }).map((words) => words.sort());

const costOf = (index: number): number => index % 20;
const lexiconOf = (words: readonly string[]): SpeltLexicon =>
  createLexicon({ table: createWordTable(words), costs: Uint8Array.from(words.keys(), costOf) });

describe("a lexicon", () => {
  test("finds the words that stand at a place of a text, and no others", () => {
    fc.assert(
      fc.property(wordList, word, (words, text) => {
        const found: (readonly [number, number])[] = [];
        wordsAt(lexiconOf(words), text, 0, (end, cost) => found.push([end, cost]));
        expect(found).toEqual(
          [...words.entries()]
            .filter(([, each]) => text.startsWith(each))
            .map(([index, { length }]) => [length, costOf(index)]),
        );
      }),
    );
  });

  test("knows its words and no others", () => {
    fc.assert(
      fc.property(wordList, word, (words, text) => {
        const index = words.indexOf(text);
        expect(indexOfWord(lexiconOf(words), text)).toBe(index < 0 ? undefined : index);
      }),
    );
  });

  test("knows which words begin like a node", () => {
    fc.assert(
      fc.property(wordList, word, (words, text) => {
        const { tree, ranges } = lexiconOf(words);
        let node = 0;
        for (let length = 1; length <= text.length; length++) {
          node = childOf(tree, node, text.charCodeAt(length - 1));
          const alike = words.filter((each) => each.startsWith(text.slice(0, length)));
          expect(node > 0).toBe(alike.length > 0);
          if (node === 0) return;
          expect(words.slice(ranges.from[node], ranges.to[node])).toEqual(alike);
        }
      }),
    );
  });
});

describe("the words of data/thai", () => {
  test.each([
    ["หน่วยงาน", true],
    ["ตัวชี้วัด", true],
    ["หนวยงาน", false],
  ])("%s is among the common ones: %s", (text, isCommon) => {
    expect(indexOfWord(commonLexicon(), text) !== undefined).toBe(isCommon);
  });

  test("an entry of the office's list is cheap, however rare elsewhere", () => {
    const costs: number[] = [];
    wordsAt(generalLexicon(), "กรมส่งเสริมการปกครองท้องถิ่น", 0, (end, cost) => {
      if (end === "กรมส่งเสริมการปกครองท้องถิ่น".length) costs.push(cost);
    });
    expect(costs).toEqual([9]);
  });

  test("are read from the build's bytes as they are made from the lists", () => {
    const made = createLexicons();
    expect(unpackLexicons(packLexicons(made))).toEqual(made);
  });

  test("are not taken from other bytes", () => {
    expect(unpackLexicons(new Uint8Array(64))).toBeUndefined();
  });
});
