import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { parseMarkup } from "../../../src/document/parse.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { documentKinds } from "../../../src/template/kinds.ts";
import { renderTemplate } from "../../../src/template/render.ts";
import { templateSources } from "../../../src/template/sources.ts";
import { dossierWith } from "../../support/dossier.ts";

const head = { name: "นายสมมติ ตัวอย่าง", position: "ผู้อำนวยการสถานพัฒนาเด็กสมมติ" };

/** The small dossier with a head, and what its announcement says besides. */
function dossier(announcement: object = {}, documents: object = {}): Dossier {
  const { agency } = dossierWith();
  return dossierWith({ agency: { ...agency, head }, documents: { ...documents, announcement } });
}

const markupOf = (given: Dossier): string =>
  renderTemplate(given, "announcement", templateSources("announcement"));
const printed = (given: Dossier): readonly string[] => paragraphsOf(parseMarkup(markupOf(given), "ประกาศ"));

test("an announcement has head, subject, reason, wording, closing, date and signer in the official order", () => {
  const words = printed(dossier({ date: "2022-12-01" }));
  expect(words.slice(0, 7)).toEqual([
    "ประกาศสถานพัฒนาเด็กสมมติ\nเรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
    expect.stringMatching(/^ตามที่สถานพัฒนาเด็กสมมติได้เข้ารับการประเมิน.*พ\.ศ\. ๒๕๖๕ .*๙๐\.๐๐ คะแนน .* นั้น$/u),
    expect.stringMatching(/ซึ่งกำหนดขึ้นในการประชุม.* เมื่อวันที่ .*รายละเอียดตามเอกสารแนบท้ายประกาศนี้$/u),
    "จึงประกาศให้ทราบโดยทั่วกัน",
    "ประกาศ ณ วันที่ ๑ ธันวาคม พ.ศ. ๒๕๖๕",
    "(นายสมมติ ตัวอย่าง)",
    "ผู้อำนวยการสถานพัฒนาเด็กสมมติ",
  ]);
});

test("nothing says ลงชื่อ, เรียน or ขอแสดงความนับถือ before the annex, unless the office prints (ลงชื่อ)", () => {
  const own = (given: Dossier): string => printed(given).join("\n").split("เอกสารแนบท้ายประกาศสถาน")[0]!;
  expect(own(dossier())).not.toMatch(/ลงชื่อ|เรียน|ขอแสดงความนับถือ/u);
  expect(markupOf(dossier())).toContain('<sign-line label="" dotted=""/>');
  expect(own(dossier({}, { signLabel: "(ลงชื่อ)" }))).toContain("(ลงชื่อ)\n(นายสมมติ ตัวอย่าง)");
});

test("พ.ศ. is left out of the date where the office leaves it out, and a date not given is dots", () => {
  const dateOf = (announcement: object): string | undefined =>
    printed(dossier(announcement)).find((words) => words.startsWith("ประกาศ ณ วันที่"));
  expect(dateOf({ date: "2022-12-01", dateStyle: "plain" })).toBe("ประกาศ ณ วันที่ ๑ ธันวาคม ๒๕๖๕");
  expect(dateOf({})).toMatch(/^ประกาศ ณ วันที่ \.+ \.+ พ\.ศ\. \.+$/u);
});

test("a signer without a name signs over dotted brackets", () => {
  const signer = { name: "", positions: ["ผู้อำนวยการ"] };
  expect(printed(dossier({ signer }))).toContainEqual(expect.stringMatching(/^\(\.{4,}\)$/u));
});

test("an agency whose head has no known title lacks it; a municipality's follows from its name", () => {
  expect(documentKinds.announcement.lack(dossierWith())?.what).toContain("ตำแหน่งหัวหน้าหน่วยงาน");
  expect(documentKinds.announcement.lack(dossier())).toBeUndefined();
  const town = { name: "เทศบาลเมืองสมมติ", shortName: "ทม.สมมติ", kind: "town-municipality" };
  expect(printed(dossierWith({ agency: { ...dossierWith().agency, ...town } }))).toContain(
    "นายกเทศมนตรีเมืองสมมติ",
  );
});

test("who signs the measures for the head signs the announcement too", () => {
  const agency = {
    ...dossierWith().agency,
    name: "องค์การบริหารส่วนตำบลสมมติ",
    kind: "tambon-administrative-organization",
  };
  const acting = { form: "รักษาราชการแทน", position: "นายกองค์การบริหารส่วนตำบลสมมติ" };
  const words = printed(
    dossierWith({ agency, signatories: [{ name: "นายก ข", positions: ["ปลัด"], acting }] }),
  );
  const annex = words.findIndex((text) => text.startsWith("เอกสารแนบท้าย"));
  expect(words.slice(annex - 3, annex)).toEqual([
    "(นายก ข)",
    "ปลัด",
    "รักษาราชการแทน นายกองค์การบริหารส่วนตำบลสมมติ",
  ]);
});

test("the annex numbers its own pages, repeats the subject, and is signed as the measures unless told otherwise", () => {
  const signatories = [{ name: "นายก ข", positions: ["ประธานคณะทำงาน"] }];
  const signed = dossierWith({ agency: { ...dossierWith().agency, head }, signatories });
  expect(markupOf(signed)).toContain('<section orientation="portrait" numbering="restart">');
  expect(printed(signed)).toContain(
    "เอกสารแนบท้ายประกาศสถานพัฒนาเด็กสมมติ\nเรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
  );
  expect(printed(signed).slice(-3)).toEqual([
    "(นายก ข)",
    "ประธานคณะทำงาน",
    expect.stringMatching(/^วันที่ \.+$/u),
  ]);
  const documents = { announcement: { annexSignatures: false } };
  expect(printed({ ...signed, documents: dossierWith({ documents }).documents! })).not.toContain(
    "ประธานคณะทำงาน",
  );
});
