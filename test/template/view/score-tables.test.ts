import { describe, expect, test } from "vitest";
import { findFramework } from "../../../src/ita/load.ts";
import type { Deficiency } from "../../../src/model/dossier.ts";
import { frameworksOf } from "../../../src/template/view/frameworks.ts";
import {
  deficiencyLines,
  scoreTables,
  type ScoreTableView,
} from "../../../src/template/view/score-tables.ts";
import { dossierWith, type DossierJson } from "../../support/dossier.ts";

function tables(indicators: readonly object[], changes: DossierJson = {}): readonly ScoreTableView[] {
  const assessment = { fiscalYear: 2565, total: 95.51, rating: "AA", indicators };
  const dossier = dossierWith({ assessment, measureGroups: [], ...changes });
  return scoreTables(dossier, frameworksOf(dossier));
}

const framework = findFramework(2565)!;
const deficiency = (item: string, more: Partial<Deficiency> = {}): Deficiency => ({
  id: `def-${item.toLowerCase()}`,
  item,
  missingElements: `ขาด ${item}`,
  ...more,
});

describe("score tables", () => {
  test("stand in the order of the instruments, with the indicators each of them measures", () => {
    const found = tables([
      { number: 9, score: 86.64 },
      { number: 6, score: 97.8 },
      { number: 2, score: 95.43 },
      { number: 1, score: 98.46 },
    ]);
    expect(found.map(({ caption, rows }) => [caption, rows.map(({ indicator }) => indicator[0])])).toEqual([
      ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", ["๒) การใช้งบประมาณ", "๑) การปฏิบัติหน้าที่"]],
      ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", ["๖) คุณภาพการดำเนินงาน"]],
      ["แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)", ["๙) การเปิดเผยข้อมูล"]],
    ]);
  });

  test("an instrument without indicators has no table", () => {
    expect(tables([{ number: 6, score: 97.8 }])).toHaveLength(1);
  });

  test("an indicator without remark and deficiency says ไม่มี", () => {
    expect(tables([{ number: 1, score: 98.46 }])[0]?.rows[0]).toEqual({
      indicator: ["๑) การปฏิบัติหน้าที่"],
      score: ["๙๘.๔๖ คะแนน"],
      scoreIsVerbatim: false,
      issues: ["ไม่มี"],
    });
  });

  test("scores stay Arabic where the office asks for it", () => {
    const found = tables([{ number: 1, score: 100 }], { print: { scoreDigits: "arabic" } });
    expect(found[0]?.rows[0]).toMatchObject({ score: ["100.00 คะแนน"], scoreIsVerbatim: true });
  });

  test("what the office words itself is printed as given, empty words too", () => {
    const printed = { ordinal: "", name: "ชื่อเรา", score: "๙๘ เต็ม ๑๐๐" };
    const wording = { scoreTables: { IIT: { caption: "ภายใน", heads: ["ก", "ข", "ค"] } }, scoreUnit: "แต้ม" };
    const indicators = [
      { number: 1, score: 98.46, printed },
      { number: 2, score: 95.43 },
    ];
    const [found] = tables(indicators, { wording });
    expect(found).toMatchObject({ caption: "ภายใน", heads: ["ก", "ข", "ค"] });
    expect(found?.rows.map(({ indicator, score }) => [indicator, score])).toEqual([
      [["ชื่อเรา"], ["๙๘ เต็ม ๑๐๐"]],
      [["๒) การใช้งบประมาณ"], ["๙๕.๔๓ แต้ม"]],
    ]);
  });
});

describe("deficiencies", () => {
  test("of surveys follow their item code", () => {
    const survey: Deficiency = { id: "def-i7", item: "I7", recommendation: "ควรเผยแพร่\nให้ทั่วถึง" };
    expect(deficiencyLines([survey], framework)).toEqual(["ข้อ I7 ควรเผยแพร่", "ให้ทั่วถึง"]);
  });

  test("of one sub-indicator stand under its name once", () => {
    const lines = deficiencyLines(
      [deficiency("O12"), deficiency("O20"), deficiency("O30"), deficiency("O31")],
      framework,
    );
    expect(lines).toEqual([
      "ตัวชี้วัดย่อยที่ ๙.๒",
      "ข้อ O12 ขาด O12",
      "ตัวชี้วัดย่อยที่ ๙.๓",
      "ข้อ O20 ขาด O20",
      "ตัวชี้วัดย่อยที่ ๙.๕",
      "ข้อ O30 ขาด O30",
      "ข้อ O31 ขาด O31",
    ]);
  });

  test("a sub-indicator in the dossier goes before that of the framework", () => {
    expect(deficiencyLines([deficiency("O12", { subIndicator: "9.1" })], framework)[0]).toBe("ตัวชี้วัดย่อยที่ ๙.๑");
  });

  test("a printed label stands for the derived one, and is not said twice", () => {
    const printed = { subIndicator: "ตัวชี้วัดย่อย 9.5", item: "ที่ O30" };
    expect(deficiencyLines([deficiency("O30", { printed }), deficiency("O31")], framework)).toEqual([
      "ตัวชี้วัดย่อย 9.5",
      "ที่ O30 ขาด O30",
      "ข้อ O31 ขาด O31",
    ]);
  });

  test("a printed label of its own is said even under the same sub-indicator", () => {
    const printed = { subIndicator: "ตัวชี้วัดย่อยที่ ๙.๕ (ต่อ)" };
    expect(deficiencyLines([deficiency("O30"), deficiency("O31", { printed })], framework)).toEqual([
      "ตัวชี้วัดย่อยที่ ๙.๕",
      "ข้อ O30 ขาด O30",
      "ตัวชี้วัดย่อยที่ ๙.๕ (ต่อ)",
      "ข้อ O31 ขาด O31",
    ]);
  });

  test("both texts of one deficiency are printed", () => {
    const both = deficiency("O30", { recommendation: "ควรทำ", printed: { subIndicator: "" } });
    expect(deficiencyLines([both], framework)).toEqual(["ข้อ O30 ควรทำ", "ขาด O30"]);
  });
});
