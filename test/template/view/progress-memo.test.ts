import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { parseMarkup } from "../../../src/document/parse.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { parseProgress } from "../../../src/model/progress/parse.ts";
import type { ProgressReport } from "../../../src/model/progress/schema.ts";
import { documentKinds } from "../../../src/template/kinds.ts";
import { renderTemplate } from "../../../src/template/render.ts";
import { templateSources } from "../../../src/template/sources.ts";
import { noProgress, type Progress } from "../../../src/template/view/progress/progress.ts";
import { dossier, entryJson, reportFile, type ReportJson } from "../../support/progress.ts";

const [office, finance] = dossier.agency.divisions;
const [round] = dossier.reportingRounds;

function reportWith(changes: Partial<ReportJson> = {}): ProgressReport {
  const { file, source } = reportFile("reports/office.json", changes);
  return parseProgress(source, file, dossier);
}

const progressWith = (changes: Partial<ReportJson> = {}): Progress => ({
  reports: [reportWith(changes)],
  drafts: [],
  round,
  division: office,
});

const markupOf = (progress: Progress, given: Dossier = dossier): string =>
  renderTemplate(given, "progress-memo", templateSources("progress-memo"), { progress });

const printed = (changes: Partial<ReportJson> = {}, given: Dossier = dossier): readonly string[] =>
  paragraphsOf(parseMarkup(markupOf(progressWith(changes), given), "บันทึก"));

describe("the head of a division's memo", () => {
  test("is of the division, bears the day of the report, and goes to the head of the agency", () => {
    expect(printed().slice(0, 5)).toEqual([
      "บันทึกข้อความ",
      "ส่วนราชการ สำนักปลัด เทศบาลตำบลทดสอบ",
      "ที่  วันที่ ๕ เมษายน ๒๕๖๖",
      "เรื่อง รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ รอบ ๖ เดือน",
      "เรียน  นายกเทศมนตรีตำบลทดสอบ",
    ]);
  });

  test("says what the division and the office give", () => {
    const memo = { number: "ทส ๕๒๐๐๑/๑๒", from: "สำนักปลัด งานนิติการ โทร. 0-4400-0000" };
    const given = { ...dossier, documents: { progressMemo: { to: "ปลัดเทศบาลตำบลทดสอบ" } } };
    expect(printed({ memo }, given).slice(1, 5)).toEqual([
      "ส่วนราชการ สำนักปลัด งานนิติการ โทร. 0-4400-0000",
      "ที่ ทส ๕๒๐๐๑/๑๒ วันที่ ๕ เมษายน ๒๕๖๖",
      expect.stringContaining("รอบ ๖ เดือน"),
      "เรียน  ปลัดเทศบาลตำบลทดสอบ",
    ]);
  });
});

describe("the body of a division's memo", () => {
  test("has three parts: the reason, the facts summed up, and what is asked", () => {
    const [reason, facts] = printed().slice(5, 7);
    expect(reason).toMatch(/^ตามที่เทศบาลตำบลทดสอบ.* นั้น$/u);
    expect(facts).toContain(
      "รอบ ๖ เดือน (ก.ย. ๒๕๖๕ - มี.ค. ๒๕๖๖) มีวิธีการดำเนินการที่รับผิดชอบ จำนวน ๓ ข้อ " +
        "อยู่ระหว่างดำเนินการ ๑ ข้อ และยังไม่รายงาน ๒ ข้อ ใช้งบประมาณ ๑,๕๐๐ บาท",
    );
    expect(printed()).toContain("จึงเรียนมาเพื่อโปรดทราบ และโปรดพิจารณาข้อเสนอแนะดังกล่าวข้างต้น");
    const modest = [entryJson({ suggestions: "", work: [], evidence: [] })];
    expect(printed({ entries: modest })).toContain("จึงเรียนมาเพื่อโปรดทราบ");
    expect(printed({ entries: modest }).join("\n")).toContain("ไม่ใช้งบประมาณ รายละเอียดตามตารางดังต่อไปนี้\n");
  });

  test("tells of each action the result, the evidence, difficulties and suggestions", () => {
    const all = printed();
    const start = all.indexOf("๑.๒ จัดทำคู่มือ\n(๑) ร่าง\n(๒) เผยแพร่");
    expect(all.slice(start + 1, start + 7)).toEqual([
      "อยู่ระหว่างดำเนินการ ร้อยละ ๕๐",
      "ประชุมชี้แจง (๑๕ มกราคม ๒๕๖๖ จำนวน ๔๐ คน)",
      "ใช้งบประมาณ ๑,๕๐๐ บาท",
      "https://www.example.go.th/manual\nภาพที่ ๑",
      "เวลาไม่พอ",
      "เริ่มให้เร็วขึ้น",
    ]);
  });

  test("an action that the report leaves out is yet to be reported on, and none of its cells is blank", () => {
    const all = printed();
    const start = all.indexOf("๑.๑ รายงานผล");
    expect(all.slice(start + 1, start + 5)).toEqual(["ยังไม่รายงาน", "-", "-", "-"]);
  });

  test("nothing found and nothing spent are said in words", () => {
    const entries = [entryJson({ difficulties: " ", suggestions: "", evidence: [], work: [] })];
    const all = printed({ entries });
    const start = all.indexOf("๑.๒ จัดทำคู่มือ\n(๑) ร่าง\n(๒) เผยแพร่");
    expect(all.slice(start + 2, start + 6)).toEqual(["ไม่ใช้งบประมาณ", "ไม่มี", "ไม่มี", "ไม่มี"]);
  });
});

describe("the order area", () => {
  const signers = (changes: Partial<ReportJson> = {}): readonly string[] => {
    const all = printed(changes);
    return all
      .slice(all.findIndex((line) => line.startsWith("จึงเรียน")) + 1)
      .filter((line) => !/^\.+$/.test(line));
  };

  test("has the chief administrator's opinion and the head's order below the division's own signature", () => {
    expect(signers().slice(0, 9)).toEqual([
      "(นางทดสอบ หนึ่ง)",
      "หัวหน้าสำนักปลัด",
      "ความเห็น",
      expect.stringMatching(/^\(\.+\)$/),
      "ปลัดเทศบาลตำบลทดสอบ",
      expect.stringMatching(/^วันที่ \.+$/),
      "คำสั่ง",
      expect.stringMatching(/^\(\.+\)$/),
      "นายกเทศมนตรีตำบลทดสอบ",
    ]);
  });

  test("asks the division's head too when somebody else wrote the report", () => {
    const author = { name: "นายผู้ช่วย สอง", position: "นิติกร" };
    expect(signers({ author }).slice(0, 5)).toEqual([
      "(นายผู้ช่วย สอง)",
      "นิติกร",
      "ความเห็น",
      "(นางทดสอบ หนึ่ง)",
      "หัวหน้าสำนักปลัด",
    ]);
  });
});

describe("the annex", () => {
  const pictures = (count: number): Partial<ReportJson> => ({
    entries: [
      entryJson({
        evidence: Array.from({ length: count }, (_, index) => ({
          picture: `p${index}.png`,
          caption: `ภาพกิจกรรม\nครั้งที่ ${index + 1}`,
        })),
      }),
    ],
  });

  test("has the pictures two to a page, numbered as the table names them", () => {
    const [, annex] = parseMarkup(markupOf(progressWith(pictures(3))), "บันทึก").children;
    expect(annex!.children.map(({ type }) => type)).toEqual([
      "heading",
      "figure",
      "figure",
      "page-break",
      "figure",
    ]);
    expect(printed(pictures(3))).toContain("ภาพที่ ๑\nภาพที่ ๒\nภาพที่ ๓");
    expect(printed(pictures(3)).at(-1)).toBe("ภาพที่ ๓ ภาพกิจกรรม ครั้งที่ 3");
  });

  test("is left out, and not spoken of, where there are no pictures", () => {
    const markup = markupOf(progressWith(pictures(0)));
    expect(parseMarkup(markup, "บันทึก").children).toHaveLength(1);
    expect(markup).not.toContain("ภาพหลักฐาน");
    expect(markupOf(progressWith(pictures(1)))).toContain("ภาพหลักฐานท้ายบันทึกข้อความนี้");
  });
});

describe("a memo is not made", () => {
  const { lack } = documentKinds["progress-memo"];
  const why = (changes: Partial<Progress>): string | undefined =>
    lack(dossier, { ...progressWith(), ...changes })?.what;

  test.each([
    ["nobody said of which division", { division: undefined }, "ไม่ได้ระบุส่วนราชการ"],
    ["nobody has reported", { ...noProgress, division: office }, "ยังไม่มีส่วนราชการใดรายงาน"],
    ["the division has not", { division: finance }, "กองคลังยังไม่รายงานรอบ ๖ เดือน"],
    [
      "its form has no date yet",
      { reports: [], drafts: [reportWith({ date: "" })] },
      "แบบรายงานรอบ ๖ เดือนของสำนักปลัดยังไม่ลงวันที่",
    ],
  ])("while %s", (_, changes, what) => {
    expect(why(changes)).toBe(what);
  });

  test("for a division that nothing is asked of", () => {
    const idle = { id: "div-idle", name: "กองว่าง", sections: [] };
    const measureGroups = dossier.measureGroups.map((group) => ({
      ...group,
      actions: group.actions.filter(({ responsible }) => !("everyone" in responsible)),
    }));
    expect(lack({ ...dossier, measureGroups }, { ...progressWith(), division: idle })?.what).toBe(
      "กองว่างไม่มีวิธีการดำเนินการที่ต้องรายงาน",
    );
    expect(lack({ ...dossier, agency: { ...dossier.agency, divisions: [] } }, noProgress)?.what).toBe(
      "แฟ้มข้อมูลยังไม่มีส่วนราชการ",
    );
  });

  test("but is where the division has reported", () => {
    expect(why({})).toBeUndefined();
  });
});
