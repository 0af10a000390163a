import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseProgress } from "../../../../src/model/progress/parse.ts";
import type { ProgressEntry } from "../../../../src/model/progress/schema.ts";
import { entryTexts } from "../../../../src/template/view/progress/entry-texts.ts";
import { dossier, entryJson, reportJson } from "../../../support/progress.ts";

/** An entry as the reader gives it. */
function entry(changes: Record<string, unknown> = {}): ProgressEntry {
  const json = reportJson({ entries: [entryJson(changes)] });
  return parseProgress(JSON.stringify(json), "report.json", dossier).entries[0]!;
}

test("an entry is worded for print: days, people and money in Thai", () => {
  expect(entryTexts(entry())).toEqual({
    standing: "อยู่ระหว่างดำเนินการ ร้อยละ ๕๐",
    work: ["ประชุมชี้แจง (๑๕ มกราคม ๒๕๖๖ จำนวน ๔๐ คน)"],
    budget: "๑,๕๐๐ บาท",
    evidence: ["https://www.example.go.th/manual", "ภาพ การประชุม (แนบท้ายรายงานของส่วนราชการ)"],
    difficulties: ["เวลาไม่พอ"],
    suggestions: ["เริ่มให้เร็วขึ้น"],
  });
});

test("an entry without anything says so in each cell", () => {
  const empty = {
    status: "not-started",
    percent: 0,
    work: [],
    evidence: [],
    difficulties: "",
    suggestions: " \n",
  };
  expect(entryTexts(entry(empty))).toEqual({
    standing: "ยังไม่ดำเนินการ ร้อยละ ๐",
    work: ["ยังไม่ดำเนินการ ร้อยละ ๐"],
    budget: "ไม่ใช้งบประมาณ",
    evidence: ["ไม่มี"],
    difficulties: ["ไม่มี"],
    suggestions: ["ไม่มี"],
  });
});

describe("the standing", () => {
  test.each([
    ["not-started", "ยังไม่ดำเนินการ ร้อยละ ๕๐"],
    ["in-progress", "อยู่ระหว่างดำเนินการ ร้อยละ ๕๐"],
    ["done", "ดำเนินการแล้วเสร็จ ร้อยละ ๕๐"],
  ])("%s is %s", (status, words) => {
    expect(entryTexts(entry({ status })).standing).toBe(words);
  });

  test.each([
    ["พื้นที่ถูกน้ำท่วม", "ยกเลิก เนื่องจากพื้นที่ถูกน้ำท่วม"],
    ["เนื่องจากไม่มีงบประมาณ", "ยกเลิก เนื่องจากไม่มีงบประมาณ"],
    ["น้ำท่วม\nและขาดงบประมาณ", "ยกเลิก เนื่องจากน้ำท่วม และขาดงบประมาณ"],
  ])("of a cancelled action goes on with its reason: %j", (cancelReason, words) => {
    expect(entryTexts(entry({ status: "cancelled", percent: 0, cancelReason })).standing).toBe(words);
  });

  test("of an action cancelled midway tells how far it had come before the reason", () => {
    const { standing } = entryTexts(entry({ status: "cancelled", percent: 40, cancelReason: "น้ำท่วม" }));
    expect(standing).toBe("ยกเลิก เมื่อดำเนินการแล้วร้อยละ ๔๐ เนื่องจากน้ำท่วม");
  });
});

test.each([
  [[], "ไม่ใช้งบประมาณ"],
  [[{ budget: 0 }, {}], "ไม่ใช้งบประมาณ"],
  [[{ budget: 12_500 }, {}, { budget: 1_000_000 }], "๑,๐๑๒,๕๐๐ บาท"],
  [[{ budget: 0.1 }, { budget: 0.2 }], "๐.๓๐ บาท"],
  [[{ budget: 4.35 }, { budget: 0.65 }], "๕ บาท"],
])("the budget of %j is %s", (budgets, words) => {
  const work = budgets.map((budget) => ({ text: "ซื้อวัสดุ", ...budget }));
  expect(entryTexts(entry({ work })).budget).toBe(words);
});

test.each([
  [{}, "ก"],
  [{ date: "2023-01-05" }, "ก (๕ มกราคม ๒๕๖๖)"],
  [{ from: "2023-01-01", to: "2023-02-28" }, "ก (ม.ค. - ก.พ. ๒๕๖๖)"],
  [{ from: "2023-01-05", to: "2023-01-06" }, "ก (๕ - ๖ ม.ค. ๒๕๖๖)"],
  [{ people: 1200 }, "ก (จำนวน ๑,๒๐๐ คน)"],
])("work of %j is told as %s", (details, words) => {
  expect(entryTexts(entry({ work: [{ text: "ก", ...details }] })).work).toEqual([words]);
});

test("the brackets of work stand at the end of its last line", () => {
  const work = [{ text: "ก\n\nข\n", people: 2 }, { text: "ค" }];
  expect(entryTexts(entry({ work })).work).toEqual(["ก", "ข (จำนวน ๒ คน)", "ค"]);
});

test("no cell is ever blank", () => {
  const blank = fc.constantFrom("", " ", "\n", "\u200b", "ก", "ก\n\nข");
  const work = fc.array(fc.record({ text: fc.constantFrom("ก", "\nก\n") }), { maxLength: 2 });
  const evidence = fc.array(
    fc.constantFrom({ url: "https://a.go.th" }, { picture: "a.png", caption: "\nก" }),
    {
      maxLength: 2,
    },
  );
  const status = fc.constantFrom({ status: "done" }, { status: "cancelled", cancelReason: "\nก\n" });
  fc.assert(
    fc.property(status, work, evidence, blank, (state, done, shown, said) => {
      const texts = entryTexts(
        entry({ ...state, work: done, evidence: shown, difficulties: said, suggestions: said }),
      );
      for (const cell of Object.values(texts).map((text: string | readonly string[]) => [text].flat())) {
        expect(cell.length).toBeGreaterThan(0);
        for (const line of cell) expect(line).toMatch(/\S/);
      }
    }),
  );
});
