import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkConservation, saysTheSame } from "../../src/read/conservation.ts";

function messages(expected: readonly string[], actual: readonly string[]): readonly string[] {
  const found = checkConservation(expected, actual);
  expect(found.every(({ code, severity }) => code === "read/text-lost" && severity === "error")).toBe(true);
  return found.map(({ message }) => message);
}

const paragraphs = ["มาตรการส่งเสริม", "ผู้รับผิดชอบ", "สำนักปลัด", "ข้อ I7 ควรประชาสัมพันธ์แผนการใช้จ่าย", "สำนักปลัด"];

describe("what is the same", () => {
  test.each([
    ["a line end that is nothing", "การประชุมคณะทำงาน", "การประชุม\nคณะทำงาน"],
    ["a line end in place of a space", "เมื่อวันที่ ๖ มกราคม", "เมื่อวันที่\n๖ มกราคม"],
    ["a space kept before the line end", "เมื่อวันที่ ๖ มกราคม", "เมื่อวันที่ \n๖ มกราคม"],
    ["a forced break kept", "บรรทัดแรก\nบรรทัดสอง", "บรรทัดแรก\nบรรทัดสอง"],
    ["a forced break joined by nothing", "บรรทัดแรก\nบรรทัดสอง", "บรรทัดแรกบรรทัดสอง"],
    ["a forced break in place of a space", "บรรทัดแรก \nบรรทัดสอง", "บรรทัดแรก\nบรรทัดสอง"],
    ["a run of spaces", "คะแนน   ๙๕.๕๑", "คะแนน ๙๕.๕๑"],
    ["a no-break space", "พ.ศ. ๒๕๖๖", "พ.ศ.\u00a0๒๕๖๖"],
    ["a tab after a list's marker", "๑.\tจัดทำแผน", "๑. จัดทำแผน"],
    ["spaces at the ends", " คำ ", "คำ"],
    ["composed and decomposed letters", "caf\u00e9", "cafe\u0301"],
    ["dots to sign on", "ลงชื่อ", "ลงชื่อ ……………………"],
    ["dots in brackets", "(......................)", "(…………………………)"],
  ])("%s", (_, expected, actual) => {
    expect(messages([expected], [actual])).toEqual([]);
  });

  test("empty paragraphs do not count", () => {
    expect(messages(["", "ก", " "], ["ก", "\u00a0", "...."])).toEqual([]);
  });
});

describe("what is a fault", () => {
  test("a space that the source lacks", () => {
    expect(messages(["ญี่ปุ่นและฟุ้ง"], ["ญี่ปุ่ นและฟุ้ง"])).toEqual([expect.stringContaining("เว้นวรรคเปลี่ยน")]);
  });

  test("a space that was lost inside a line", () => {
    expect(messages(["เมื่อวันที่ ๖"], ["เมื่อวันที่๖"])).toEqual([expect.stringContaining("เว้นวรรคเปลี่ยน")]);
  });

  test("a digit printed in another system", () => {
    expect(messages(["ปี ๒๕๖๖"], ["ปี 2566"])).toEqual(["คำเปลี่ยนจาก “๒๕๖๖” เป็น “2566” ใน “ปี ๒๕๖๖”"]);
  });

  test("a lost paragraph, named", () => {
    expect(messages(paragraphs, paragraphs.toSpliced(3, 1))).toEqual([
      "ข้อความหายไป “ข้อ I7 ควรประชาสัมพันธ์แผนการใช้จ่าย”",
    ]);
  });

  test("a doubled paragraph, also one that stands twice already", () => {
    expect(messages(paragraphs, paragraphs.toSpliced(1, 0, "มาตรการส่งเสริม"))).toEqual([
      "ข้อความซ้ำ “มาตรการส่งเสริม”",
    ]);
    expect(messages(paragraphs, [...paragraphs, "สำนักปลัด"])).toEqual(["ข้อความซ้ำ “สำนักปลัด”"]);
  });

  test("a paragraph that the source lacks", () => {
    expect(messages(paragraphs, [...paragraphs, "ร่าง"])).toEqual(["ข้อความเกินมา “ร่าง”"]);
  });

  test("a moved paragraph, said once", () => {
    expect(messages(["ก", "ข", "ค", "ง"], ["ข", "ค", "ง", "ก"])).toEqual(["ข้อความย้ายที่ “ก”"]);
  });

  test("a lost word, the others being in place", () => {
    const changed = paragraphs.with(3, "ข้อ I7 ประชาสัมพันธ์แผนการใช้จ่าย");
    expect(messages(paragraphs, changed)).toEqual(["คำหายไป “ควร” ใน “ข้อ I7 ควรประชาสัมพันธ์แผนการใช้จ่าย”"]);
  });

  test("a changed word beside a lost paragraph: each is told for what it is", () => {
    const changed = paragraphs.with(3, "ข้อ I7 ควรประชาสัมพันธ์แผนการใช้เงิน").toSpliced(1, 1);
    expect(messages(paragraphs, changed)).toEqual([
      expect.stringMatching(/^คำเปลี่ยนจาก “จ่าย” เป็น “เงิน” /),
      "ข้อความหายไป “ผู้รับผิดชอบ”",
    ]);
  });

  test("SARA AM doubled or torn, as stock writers do it", () => {
    expect(messages(["ทำงาน"], ["ทำางาน"])).toHaveLength(1);
    expect(messages(["ทำงาน"], ["ทํางาน"])).toHaveLength(1);
  });

  test("two paragraphs run together", () => {
    expect(messages(["คำหนึ่ง", "คำสอง"], ["คำหนึ่งคำสอง"])).not.toEqual([]);
  });

  test("twenty are told, the others counted, long texts cut at whole letters", () => {
    const many = Array.from({ length: 30 }, (_, index) => `${"ก".repeat(59)}ที่${String(index)}`);
    const found = messages(many, []);
    expect(found).toHaveLength(21);
    expect(found[0]).toBe(`ข้อความหายไป “${"ก".repeat(59)}ที่…”`);
    expect(found[20]).toBe("และอีก 10 แห่ง");
  });
});

describe("any text", () => {
  const paragraph = fc
    .array(fc.constantFrom("ก", "ที่", "น้ำ", "ป", " ", "12", "a", "๒", "ำ", "\n", "\u00a0"), { maxLength: 12 })
    .map((parts) => parts.join(""));
  const document = fc.array(paragraph, { maxLength: 12 });

  test("says the same as itself", () => {
    fc.assert(fc.property(document, (texts) => checkConservation(texts, texts).length === 0));
  });

  test("never passes without one of its letters", () => {
    fc.assert(
      fc.property(document, fc.nat(), (texts, seed) => {
        const places = texts.flatMap((text, index) =>
          [...text].flatMap((letter, at) => (letter.trim() === "" ? [] : [[index, at] as const])),
        );
        const place = places[seed % Math.max(places.length, 1)];
        if (!place) return;
        const [index, at] = place;
        const without = texts.with(index, [...texts[index]!].toSpliced(at, 1).join(""));
        expect(checkConservation(texts, without)).not.toEqual([]);
      }),
    );
  });

  test("a report names as many losses as there are", () => {
    const distinct = fc.uniqueArray(
      fc.string({ minLength: 4, maxLength: 8, unit: fc.constantFrom("ก", "ข", "ค", "ง", "จ") }),
      { minLength: 2, maxLength: 18 },
    );
    fc.assert(
      fc.property(distinct, fc.nat(), (texts, seed) => {
        const index = seed % texts.length;
        expect(checkConservation(texts, texts.toSpliced(index, 1))).toHaveLength(1);
      }),
    );
  });

  test("a hundred thousand paragraphs, half of them alike and some lost, are compared in time", () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      index % 2 === 0 ? "ทุกส่วนราชการ" : `ข้อ ${String(index)}`,
    );
    const found = checkConservation(many, many.toSpliced(50_001, 1).toSpliced(20_001, 1));
    expect(found.map(({ message }) => message)).toEqual(["ข้อความหายไป “ข้อ 20001”", "ข้อความหายไป “ข้อ 50001”"]);
  });
});

test("saysTheSame compares two texts by the same rules", () => {
  expect(saysTheSame("ก ข", "ก\nข")).toBe(true);
  expect(saysTheSame("ก ข", "กข")).toBe(false);
});
