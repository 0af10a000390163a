import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiDigitsOutsideExceptions, toArabicDigits, toThaiDigits } from "../../src/thai/digits.ts";
import { anyText, textOf } from "./arbitraries.ts";

const texts = fc.oneof(
  anyText,
  textOf("1", "25", "๓", "ก", "ข้อ ", "O", "-", ".", "/", " ", "โทร. ", "ISO ", "www.", "@"),
);

describe("toThaiDigits", () => {
  test.each([
    ["95.51 คะแนน", "๙๕.๕๑ คะแนน"],
    ["จำนวน 12,500.00 บาท", "จำนวน ๑๒,๕๐๐.๐๐ บาท"],
    ["ตัวชี้วัดที่ 9.1 ข้อ1และ2", "ตัวชี้วัดที่ ๙.๑ ข้อ๑และ๒"],
    ["คำสั่งที่ 452/2565 (ฉบับที่ 2)", "คำสั่งที่ ๔๕๒/๒๕๖๕ (ฉบับที่ ๒)"],
    ["08.30 - 16.30 น. 100%", "๐๘.๓๐ - ๑๖.๓๐ น. ๑๐๐%"],
    ["ITA 2564 ระดับ AA 95 คะแนน", "ITA ๒๕๖๔ ระดับ AA ๙๕ คะแนน"],
    ["IIT:96.64 EIT=97.30", "IIT:๙๖.๖๔ EIT=๙๗.๓๐"],
    ["1.Facebook 2.Line", "๑.Facebook ๒.Line"],
    ["ที่ นร 0106/ว 2019", "ที่ นร ๐๑๐๖/ว ๒๐๑๙"],
    ["๒๕๖6", "๒๕๖๖"],
  ])("prints %s as %s", (typed, printed) => {
    expect(toThaiDigits(typed)).toBe(printed);
  });

  test.each([
    ["item codes", "ข้อ O12 ข้อI7 E1-E15 และ I1–I30"],
    ["codes of another regime", "MOIT 3 MOIT12"],
    ["Latin words with numbers", "COVID-19 ISO 9001:2015 ISO/IEC 27001 PDF/A-2 v1.2 5G A4 QR2"],
    ["addresses of the web", "https://ita.go.th/มาตรการ2566?x=1#2 www.a.go.th/1 shorturl.at/sKY49"],
    ["addresses of mail", "saraban01@hindat.go.th 12345@mail.com"],
    ["names of files", "มาตรการ2566.pdf รายงาน_2566-01.docx git_ita_report_2021.pdf"],
    ["phone numbers", "โทร. 0 4475 6123 ต่อ 12 โทรศัพท์มือถือ: 081-234-5678 โทรสาร 044-756123, 044-756124"],
    ["short phone numbers", "สายด่วน 1205"],
    ["postal codes", "รหัสไปรษณีย์ 30210"],
    ["a postal code at the end of an address", "จังหวัดนครราชสีมา 30210"],
    ["accounts", "เลขที่บัญชี 123-0-45678-9 บัญชีธนาคารกรุงไทย เลขที่ 123-0-12345-6"],
    ["identity numbers", "เลขประจำตัวผู้เสียภาษี 0994000123456 เลขประจำตัวประชาชน 1-2345-67890-12-3"],
  ])("leaves %s as typed", (_kind, text) => {
    expect(toThaiDigits(text)).toBe(text);
    expect(asciiDigitsOutsideExceptions(text)).toEqual([]);
  });

  test.each([
    ["a number of telephones is no phone number", "โทรศัพท์ 2 เครื่อง", "โทรศัพท์ ๒ เครื่อง"],
    ["a number of accounts is no account", "บัญชี 5 รายการ", "บัญชี ๕ รายการ"],
    ["an amount for each province is no postal code", "จังหวัดละ 30000 บาท", "จังหวัดละ ๓๐๐๐๐ บาท"],
    ["what follows a phone number is prose", "โทร. 044756123 วันที่ 5", "โทร. 044756123 วันที่ ๕"],
    ["a year after a slash is prose", "OIT/2566", "OIT/๒๕๖๖"],
  ])("%s", (_why, typed, printed) => {
    expect(toThaiDigits(typed)).toBe(printed);
  });

  test("every character keeps its place, and only digits change", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const printed = toThaiDigits(text);
        expect(printed.length).toBe(text.length);
        expect(toArabicDigits(printed)).toBe(toArabicDigits(text));
        expect(printed.replace(/[0-9๐-๙]/g, "")).toBe(text.replace(/[0-9๐-๙]/g, ""));
      }),
    );
  });

  test("a second time changes nothing", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(toThaiDigits(toThaiDigits(text))).toBe(toThaiDigits(text));
      }),
    );
  });

  test("a line made to try its patterns takes time in proportion", () => {
    const hostile = ["1-", "a1.", "โทร 0", "จังหวัดก ", "บัญชี 1", "www.", "1 ", "(", "โทร (", ". "];
    for (const piece of hostile) toThaiDigits(`${piece.repeat(20_000)} 1`);
    toThaiDigits(`โทร${" ".repeat(100_000)}1`);
  });
});

describe("toArabicDigits", () => {
  test("folds every Thai digit and nothing else", () => {
    expect(toArabicDigits("๐๑๒๓๔๕๖๗๘๙ พ.ศ. ๒๕๖๖ O12")).toBe("0123456789 พ.ศ. 2566 O12");
  });
});

describe("asciiDigitsOutsideExceptions", () => {
  test("names each whole number and where it stands", () => {
    expect(asciiDigitsOutsideExceptions("ได้ 98.46 คะแนน ตามข้อ I7 ปี 2566")).toEqual([
      { index: 4, text: "98.46" },
      { index: 29, text: "2566" },
    ]);
  });

  test("finds nothing in printed text", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(asciiDigitsOutsideExceptions(toThaiDigits(text))).toEqual([]);
      }),
    );
  });
});
