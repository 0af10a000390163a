import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { parseMarkup } from "../../../src/document/parse.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { renderTemplate } from "../../../src/template/render.ts";
import { templateSources } from "../../../src/template/sources.ts";
import { dossierWith, type DossierJson } from "../../support/dossier.ts";

const agency = {
  ...dossierWith().agency,
  name: "องค์การบริหารส่วนตำบลสมมติ",
  kind: "tambon-administrative-organization",
};
const dossier = (changes: DossierJson = {}): Dossier => dossierWith({ agency, ...changes });
const markupOf = (given: Dossier): string =>
  renderTemplate(given, "submission-memo", templateSources("submission-memo"));
const printed = (given: Dossier): readonly string[] => paragraphsOf(parseMarkup(markupOf(given), "บันทึก"));

test("a dossier that tells nothing more makes a memo of the agency to its head, with dots for number and date", () => {
  const [title, from, number, subject, to] = printed(dossier());
  expect([title, from, number, subject, to]).toEqual([
    "บันทึกข้อความ",
    "ส่วนราชการ องค์การบริหารส่วนตำบลสมมติ",
    "ที่  วันที่ ",
    "เรื่อง ขอเสนอประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
    "เรียน  นายกองค์การบริหารส่วนตำบลสมมติ",
  ]);
  expect(markupOf(dossier())).not.toContain("memo-number");
});

test("the body has three parts: the reason, what was decided, and what is asked", () => {
  const body = printed(dossier()).slice(5, 8);
  expect(body).toEqual([
    expect.stringMatching(/^ตามที่.* นั้น$/u),
    expect.stringMatching(/^ในการประชุม.*จึงได้จัดทำร่างประกาศ/u),
    "จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบโปรดลงนามในประกาศที่แนบมาพร้อมนี้",
  ]);
});

test("what the office gives stands in its place", () => {
  const submissionMemo = {
    from: "สำนักปลัด",
    number: "ตย ๑๒๐๐๑/๔",
    date: "2022-11-30",
    subject: "ขออนุมัติประกาศ",
    to: "ปลัด",
    body: "ข้อแรก\n\nข้อหลัง",
    signer: { name: "นายก ข", positions: ["นิติกร"] },
  };
  expect(printed(dossier({ documents: { submissionMemo } }))).toEqual([
    "บันทึกข้อความ",
    "ส่วนราชการ สำนักปลัด",
    "ที่ ตย ๑๒๐๐๑/๔ วันที่ ๓๐ พฤศจิกายน ๒๕๖๕",
    "เรื่อง ขออนุมัติประกาศ",
    "เรียน  ปลัด",
    "ข้อแรก",
    "ข้อหลัง",
    "(นายก ข)",
    "นิติกร",
  ]);
});

test("the first signer of the measures proposes them", () => {
  const signatories = [{ name: "นาง ค", positions: ["ประธานคณะทำงาน"] }, { name: "นายก ข" }];
  expect(printed(dossier({ signatories })).slice(-2)).toEqual(["(นาง ค)", "ประธานคณะทำงาน"]);
});
