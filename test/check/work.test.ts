import { describe, expect, test } from "vitest";
import { nearPairs } from "../../src/check/rules/coverage/near-pairs.ts";
import { generalLexicon, type Lexicon } from "../../src/thai/spelling/lexicon.ts";
import { latticeOf } from "../../src/thai/spelling/word-lattice.ts";

/** The lexicon, and how often its tree was looked at. */
function countedLexicon(): { readonly lexicon: Lexicon; readonly looks: () => number } {
  const { tree, costs } = generalLexicon();
  let looks = 0;
  const units = new Proxy(tree.units, {
    get: (target, key) => {
      looks++;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { lexicon: { tree: { ...tree, units }, costs }, looks: () => looks };
}

/** Twice the text may take a little more than twice the work, never four times. */
const twice = 2.1;

describe("twice the text is twice the work", () => {
  test.each([
    ["words", "จัดทำมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"],
    ["no words", "กขฃคงจฉ"],
    ["one word again and again", "การ"],
  ])("of reading a run: %s", (_, words) => {
    const workOn = (run: string): number => {
      const { lexicon, looks } = countedLexicon();
      latticeOf(run, lexicon);
      return looks();
    };
    const once = workOn(words.repeat(100));
    expect(once).toBeGreaterThan(words.length * 100);
    expect(workOn(words.repeat(200))).toBeLessThan(once * twice);
  });

  test.each([
    ["alike", (index: number) => `จัดทำคู่มือการปฏิบัติงานของส่วนราชการและเผยแพร่บนเว็บไซต์ ครั้งที่ ${index}`],
    [
      "alike in groups",
      (index: number) => `ประชุมชี้แจง ${"abcdefgh"[index % 8]!.repeat(3)} แก่บุคลากรในสังกัดทุกคนให้ทราบและถือปฏิบัติ`,
    ],
  ])("of looking for actions that say the same: %s", (_, textOf) => {
    const pairsAmong = (count: number): number => {
      let asked = 0;
      nearPairs(
        Array.from({ length: count }, (_, index) => textOf(index)),
        () => {
          asked++;
          return false;
        },
      );
      return asked;
    };
    const once = pairsAmong(200);
    expect(once).toBeGreaterThan(0);
    expect(pairsAmong(400)).toBeLessThanOrEqual(once * twice);
  });
});
