import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../../src/thai/spelling/document-words.ts";
import { createLostSyllableFinder } from "../../../src/thai/spelling/lost-syllables.ts";

/** What is found in a text of a document that has others, as it stands and as it was meant. */
const foundIn = (text: string, ...others: readonly string[]): readonly string[] =>
  createLostSyllableFinder(wordsOf([text, ...others]))(text).map(
    ({ start, end, word }) => `${text.slice(start, end)} ${word}`,
  );

test.each([
  ["first", "ให้เปิดเผยมูลการประมูล", ["เปิดเผยข้อมูลการประมูล"], "มูล ข้อมูล"],
  ["middle", "มอบเจ้าที่พัสดุ", ["มอบเจ้าหน้าที่พัสดุ"], "เจ้าที่ เจ้าหน้าที่"],
  ["last", "ผู้มาติดด้วยตนเอง", ["มาติดต่อด้วยตนเอง"], "ติด ติดต่อ"],
  ["only", "จึงควรรักวินัย", ["ควรรักษาวินัย", "เพื่อรักษาวินัย"], "รัก รักษา"],
])(
  "finds a word whose %s syllable is lost, where its neighbours stand beside the whole",
  (_, run, others, found) => {
    expect(foundIn(run, ...others)).toEqual([found]);
  },
);

test("finds it beside the neighbour that stood next to the lost syllable", () => {
  expect(foundIn("งดกรรมเสี่ยง", "กิจกรรม", "งดกิจกรรมทั้งหมด")).toEqual(["กรรม กิจกรรม"]);
});

test("finds it beside no neighbour of the whole where the document has that often", () => {
  const often = ["ข้อมูลสถิติ", "ส่งข้อมูลแล้ว", "รับข้อมูลใหม่"];
  expect(foundIn("คัดลอกมูลเก่า", ...often)).toEqual(["มูล ข้อมูล"]);
  expect(foundIn("คัดลอกมูลเก่า", ...often.slice(2))).toEqual([]);
});

test("finds what is a part of a long phrase elsewhere", () => {
  const phrases = ["คุณธรรมและความโปร่งใส", "การส่งเสริมคุณธรรมและความโปร่งใส"];
  expect(foundIn("มีความโปร่งตรวจสอบได้", ...phrases)).toEqual(["โปร่ง โปร่งใส"]);
});

/** A document of some size, that has none of what is looked for. */
const many = Array.from({ length: 100 }, () => [
  "จัดทำแผนปฏิบัติการ",
  "รายงานต่อผู้บริหาร",
  "เผยแพร่บนเว็บไซต์ของหน่วยงาน",
  "ติดตามทุกเดือน",
]).flat();

test.each([
  ["a rare word that is left", "สรุปผลการทดความเข้าใจ", ["และทดสอบความเข้าใจ"], "ทด ทดสอบ"],
  [
    "a common one beside a space",
    "ยังขาด หา อุปสรรค",
    ["เพิ่มปัญหา อุปสรรค", "ระบุปัญหา อุปสรรค", "รายงานปัญหา อุปสรรค"],
    "หา ปัญหา",
  ],
  ["two words", "ทดสอบความเข้าด้วยแบบ", ["ทดสอบความเข้าใจก่อน"], "ความเข้า ความเข้าใจ"],
])("finds %s where the document lets another be expected", (_, text, others, found) => {
  expect(foundIn(text, ...others, ...many)).toEqual([found]);
});

test("passes what was shortened on purpose", () => {
  const others = ["โทรศัพท์", "โทรศัพท์กลาง", "หมายเลขโทรศัพท์"];
  expect(foundIn("กองช่าง โทร ๐", ...others)).toEqual(["โทร โทรศัพท์"]);
  expect(foundIn("กองช่าง โทร. ๐", ...others)).toEqual([]);
});

test.each([
  ["what is left is a number", "ภายในห้าวันทำการ", ["ภายในสิบห้าวันทำการ", "ทุกสิบห้าวัน", "อีกสิบห้าวัน"]],
  ["what is left stands twice", "ให้เปิดเผยมูลการประมูล", ["เปิดเผยข้อมูลการประมูล", "เปิดเผยมูลการประมูล"]],
  ["what is left is much the likelier word", "มีการประเมิน", ["มีบริการประเมิน"]],
  ["only the side that is whole has its neighbour", "บันทึกเทียบกับทะเบียน", ["เปรียบเทียบกับทะเบียน"]],
  ["the document has the whole nowhere", "เผยแพร่มูลเหตุ", ["เผยแพร่ข่าวสาร"]],
])("passes a run where %s", (_, run, others) => {
  expect(foundIn(run, ...others)).toEqual([]);
});

test("what is found lies in the run, in order, and is shorter than what was meant", () => {
  const piece = fc.constantFrom(
    "ข้อ",
    "มูล",
    "ข้อมูล",
    "เปิดเผย",
    "ติด",
    "ต่อ",
    "เจ้า",
    "หน้า",
    "ที่",
    "การ",
    "รักษา",
    "รัก",
  );
  const runs = fc.array(
    fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join("")),
    { minLength: 1, maxLength: 10 },
  );
  fc.assert(
    fc.property(runs, (all) => {
      const find = createLostSyllableFinder(wordsOf(all));
      for (const run of all) {
        let last = 0;
        for (const { start, end, word } of find(run)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(run.length);
          expect(word.length).toBeGreaterThan(end - start);
          expect(all.some((other) => other.includes(word))).toBe(true);
          last = end;
        }
      }
    }),
  );
});
