import fc from "fast-check";
import { expect, test } from "vitest";
import { createLostPieceFinder } from "../../../src/thai/spelling/lost-pieces.ts";

/** What is found in a text of a document that has other texts, as it stands and as it stands elsewhere. */
function foundIn(text: string, ...others: readonly string[]): readonly string[] {
  const find = createLostPieceFinder([text, ...others]);
  return find(text).map(({ start, end, whole }) => `${text.slice(start, end)} ${whole}`);
}

const board = ["แต่งตั้งคณะทำงานและเลขานุการ", "คำสั่งแต่งตั้งคณะทำงานและเลขานุการ"];
const officer = ["ให้เจ้าหน้าที่ประชาสัมพันธ์แจ้งผล", "มอบให้เจ้าหน้าที่ประชาสัมพันธ์แจ้งเวียน"];
const orders = ["ทบทวนคำสั่งมอบหมายงาน", "การทบทวนคำสั่งมอบหมายงาน", "ตามคำสั่งมอบหมายงาน"];

test.each([
  ["the end of a compound", "ประชุมคณะทำและเลขานุการ", board, "คณะทำ คณะทำงาน"],
  ["the middle of a compound", "แล้วให้เจ้าที่ประชาสัมพันธ์ทราบ", officer, "เจ้าที่ เจ้าหน้าที่"],
  ["a mark, where two words are left", "ทบทวนคำส่งมอบหมายทุกปี", orders, "คำส่ง คำสั่ง"],
])("finds %s lost, where the document has the whole elsewhere", (_, text, others, found) => {
  expect(foundIn(text, ...others)).toEqual([found]);
});

test.each([
  ["a word of its own is left out", "ช่องทางติดต่อหน่วยงาน", ["จัดช่องทางการติดต่อหน่วยงาน", "มีช่องทางการติดต่อหน่วยงาน"]],
  [
    "a word is left that could be meant",
    "แผนการใช้งบประมาณประจำปี",
    ["แผนการใช้จ่ายงบประมาณประจำปี", "ผลการใช้จ่ายงบประมาณประจำปี"],
  ],
  ["the whole stands elsewhere only once", "ประชุมคณะทำและเลขานุการ", board.slice(1)],
  ["it is written so twice", "ประชุมคณะทำและเลขานุการ", [...board, "เชิญคณะทำและเลขานุการ"]],
  ["only the beginning of a text is the same", "ประเมินผล", ["แบบประเมินผล", "แบบประเมินผล"]],
  ["another number is told in words", "แจ้งผลภายในห้าวันทำการ", ["ภายในสิบห้าวันทำการ", "ตอบภายในสิบห้าวันทำการ"]],
  ["another number is counted", "รายงาน ๒ ครั้งต่อปี", ["รายงาน ๑๒ ครั้งต่อปี", "รายงาน ๑๒ ครั้งต่อปี"]],
])("passes a text where %s", (_, text, others) => {
  expect(foundIn(text, ...others)).toEqual([]);
});

test("what is found lies in the text, in order, and stands elsewhere as it is said", () => {
  const piece = fc.constantFrom("คณะ", "ทำ", "งาน", "คำ", "สั่ง", "ส่ง", "มอบหมาย", "และ", " ", "๑", "เลขานุการ");
  const texts = fc.array(
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join("")),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const find = createLostPieceFinder(all);
      for (const text of all) {
        let last = 0;
        for (const { start, end, whole } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(all.some((other) => other.includes(whole))).toBe(true);
          expect(whole.length).toBeGreaterThan(end - start);
          last = end;
        }
      }
    }),
  );
});
