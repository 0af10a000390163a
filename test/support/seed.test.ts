import { describe, expect, it } from "vitest";
import { missingFrom, seedParagraphs } from "./seed.ts";

const seed = seedParagraphs();
const at = (start: string): number => seed.findIndex((paragraph) => paragraph.startsWith(start));

describe("seedParagraphs", () => {
  it("goes from the title to the date of signature and leaves the recognised picture out", () => {
    expect(seed[0]).toBe("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
    expect(seed.at(-1)).toBe("วันที่  ๖  มกราคม  ๒๕๖๖");
    expect(seed.filter((paragraph) => /bookmark|image|Hlk/u.test(paragraph))).toEqual([]);
  });

  it("has the forty-nine rows of four entries under ten group names", () => {
    const table = seed.slice(at("การติดตามผล") + 1, at("ลงชื่อ"));
    expect(table).toHaveLength(10 + 49 * 4);
    expect(table.filter((entry) => entry === "ม.ค.- ก.ย. ๖๖")).toHaveLength(49);
    expect(table.filter((entry) => entry.startsWith("รายงานผลการดำเนินการให้ผู้บริหาร"))).toHaveLength(49);
  });

  it("puts beside an action the entries of its own row", () => {
    const action = at("๕. จัดทำช่องทางให้ประชาชนมีส่วนร่วม");
    expect(seed.slice(action + 1, action + 5)).toEqual([
      "สำนักปลัด\n(งานจัดการงานทั่วไป)",
      "ม.ค.- ก.ย. ๖๖",
      "รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์อักษร / รายงานผลการดำเนินการในการประชุมประจำเดือน",
      "๖. คุณภาพการดำเนินงาน",
    ]);
  });

  it("keeps the seed's own mistakes, inner spaces and line ends", () => {
    expect(seed).toContain("98.46  คะแนน");
    expect(seed).toContain("สำนักปลัด (งานพัฒนาเว็ปไซต์หน่วยงาน");
    expect(seed).toContain("๗. ปรับปรุงการรายงานสถิติเรื่องร้องเรียนการทุจริต\nและประพฤติมิชอบของเจ้าหน้าที่");
  });
});

describe("missingFrom", () => {
  it("finds all of the seed in itself", () => {
    expect(missingFrom(seed, seed)).toEqual([]);
  });

  it("takes Thai and ASCII digits for the same", () => {
    expect(missingFrom(["98.46  คะแนน"], ["๙๘.๔๖  คะแนน"])).toEqual([]);
  });

  it.each([
    ["a line end for nothing", "ลายลักษณ์อักษร", ["ลายลักษณ์\nอักษร"]],
    ["a line end for one space", "ประจำปี ๒๕๖๕", ["ประจำปี\n๒๕๖๕"]],
    ["the seed's own line end for nothing", "ลายลักษณ์\nอักษร", ["ลายลักษณ์อักษร"]],
    ["the seed's own line end for one space", "สำนักปลัด\n(งานนิติการ)", ["สำนักปลัด (งานนิติการ)"]],
    ["the seed's own line end for two paragraphs", "สำนักปลัด\n(งานนิติการ)", ["สำนักปลัด", "(งานนิติการ)"]],
    ["whole lines of a longer paragraph", "แต่ยังขาด", ["ข้อ O12\nแต่ยังขาด\nข้อเสนอแนะ"]],
    ["the dotted line after the signature label", "ลงชื่อ", ["ลงชื่อ …………………"]],
  ])("takes %s", (_, paragraph, readBack) => {
    expect(missingFrom([paragraph], readBack)).toEqual([]);
  });

  it.each([
    ["a space the seed lacks", "ลายลักษณ์อักษร", ["ลายลักษณ์ อักษร"]],
    ["a space lost", "เท่ากับ  ๙๕.๕๑", ["เท่ากับ ๙๕.๕๑"]],
    ["two spaces lost at a line end", "รายเดือน   หรือ", ["รายเดือน\nหรือ"]],
    ["a paragraph torn in two", "ลายลักษณ์อักษร", ["ลายลักษณ์", "อักษร"]],
    ["words added before it", "งานนิติการ", ["(งานนิติการ"]],
    ["words added after it", "งานนิติการ", ["งานนิติการ และอื่น ๆ"]],
    ["a tone mark lost", "ที่", ["ที"]],
  ])("reports %s", (_, paragraph, readBack) => {
    expect(missingFrom([paragraph], readBack)).toEqual([paragraph]);
  });

  it("reports any single paragraph that is lost", () => {
    for (const lost of seed.keys()) {
      expect(missingFrom(seed, seed.toSpliced(lost, 1)), seed[lost]).not.toEqual([]);
    }
  });

  it("reports two paragraphs in the wrong order", () => {
    const group = at("๖. คุณภาพการดำเนินงาน");
    const swapped = [
      ...seed.slice(0, group),
      seed[group + 1] ?? "",
      seed[group] ?? "",
      ...seed.slice(group + 2),
    ];
    expect(missingFrom(seed, swapped)).not.toEqual([]);
  });
});
