import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { parseMarkup } from "../../../src/document/parse.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { documentKinds } from "../../../src/template/kinds.ts";
import { renderTemplate } from "../../../src/template/render.ts";
import { templateSources } from "../../../src/template/sources.ts";
import { dossierWith } from "../../support/dossier.ts";

const agency = {
  ...dossierWith().agency,
  name: "องค์การบริหารส่วนตำบลสมมติ",
  kind: "tambon-administrative-organization",
  district: "ตัวอย่าง",
  province: "สมมติบุรี",
};

const dossier = (coverLetter: object = {}, place: object = {}): Dossier =>
  dossierWith({ agency: { ...agency, ...place }, documents: { coverLetter } });

const markupOf = (given: Dossier): string =>
  renderTemplate(given, "cover-letter", templateSources("cover-letter"));
const printed = (given: Dossier): readonly string[] => paragraphsOf(parseMarkup(markupOf(given), "หนังสือ"));

test("a dossier that tells nothing more makes a letter to the district that sends the measures, with dots to write on", () => {
  const words = printed(dossier());
  expect(words.slice(0, 5)).toEqual([
    expect.stringMatching(/^ที่ \.{6,}\tที่ทำการองค์การบริหารส่วนตำบลสมมติ\nอำเภอตัวอย่าง จังหวัดสมมติบุรี$/u),
    expect.stringMatching(/^\.+ \.+ \.+$/u),
    "เรื่อง\tขอส่งมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
    "เรียน\tนายอำเภอตัวอย่าง",
    "สิ่งที่ส่งมาด้วย\tประกาศองค์การบริหารส่วนตำบลสมมติ เรื่อง มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖  จำนวน ๑ ชุด",
  ]);
  expect(words.slice(5, 8)).toEqual([
    expect.stringMatching(/^ตามที่.* นั้น$/u),
    expect.stringMatching(/จึงขอส่งประกาศพร้อมมาตรการดังกล่าว.*สิ่งที่ส่งมาด้วย$/u),
    "จึงเรียนมาเพื่อโปรดทราบ",
  ]);
  expect(words.slice(8)).toEqual([
    "ขอแสดงความนับถือ",
    expect.stringMatching(/^\(\.{4,}\)$/u),
    "นายกองค์การบริหารส่วนตำบลสมมติ",
    expect.stringMatching(/^\.{6,}\nโทร\. \.{6,}$/u),
  ]);
});

test("a letter that sends the results says so in subject, enclosure and body", () => {
  const words = printed(dossier({ encloses: "results" })).join("\n");
  expect(words).toContain("เรื่อง\tขอส่งรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส");
  expect(words).toContain("สิ่งที่ส่งมาด้วย\tรายงานผลการดำเนินการตามมาตรการ");
  expect(words).toContain("จัดทำรายงานผลการดำเนินการเสร็จเรียบร้อยแล้ว");
  expect(words).not.toContain("จึงขอส่งประกาศ");
});

test("what the office gives stands in its place; several references and enclosures are numbered, one is not", () => {
  const letter = {
    number: "สบ ๗๑๐๐๑/๙",
    address: "ศูนย์ราชการ\nถนนตัวอย่าง",
    date: "2022-12-02",
    subject: "ส่งเอกสาร",
    to: "ผู้ว่าราชการจังหวัดสมมติบุรี",
    references: ["หนังสือจังหวัด ที่ ๑"],
    enclosures: ["ประกาศ จำนวน ๑ ฉบับ", "มาตรการ จำนวน ๑ ชุด"],
    body: "ข้อแรก\n\nข้อหลัง",
    owner: { name: "สำนักปลัด", telephone: "0 4400 0000", email: "saraban@example.go.th" },
    signer: { name: "นายก ข", positions: ["ปลัด"] },
  };
  expect(printed(dossier(letter))).toEqual([
    "ที่ สบ ๗๑๐๐๑/๙\tศูนย์ราชการ\nถนนตัวอย่าง",
    "๒ ธันวาคม ๒๕๖๕",
    "เรื่อง\tส่งเอกสาร",
    "เรียน\tผู้ว่าราชการจังหวัดสมมติบุรี",
    "อ้างถึง\tหนังสือจังหวัด ที่ ๑",
    "สิ่งที่ส่งมาด้วย\t๑. ประกาศ จำนวน ๑ ฉบับ\n๒. มาตรการ จำนวน ๑ ชุด",
    "ข้อแรก",
    "ข้อหลัง",
    "ขอแสดงความนับถือ",
    "(นายก ข)",
    "ปลัด",
    "สำนักปลัด\nโทร. 0 4400 0000\nไปรษณีย์อิเล็กทรอนิกส์ saraban@example.go.th",
  ]);
});

test("in the capital a letter goes to the head of the เขต, and a municipality writes from its สำนักงาน", () => {
  expect(printed(dossier({}, { province: "กรุงเทพมหานคร" }))).toContain("เรียน\tผู้อำนวยการเขตตัวอย่าง");
  const town = { name: "เทศบาลเมืองสมมติ", kind: "town-municipality" };
  expect(printed(dossier({}, town))[0]).toContain("\tสำนักงานเทศบาลเมืองสมมติ\n");
});

test("the enclosed announcement bears the subject that the office gave it", () => {
  const given = dossierWith({ agency, documents: { announcement: { subject: "มาตรการ ITA" } } });
  expect(printed(given)).toContain("สิ่งที่ส่งมาด้วย\tประกาศองค์การบริหารส่วนตำบลสมมติ เรื่อง มาตรการ ITA  จำนวน ๑ ชุด");
});

test("an office changes number, date, addressee, signer and owner in Word", () => {
  const names = Array.from(markupOf(dossier()).matchAll(/<field name="([^"]+)"/g), ([, name]) => name);
  expect(names).toEqual([
    ...["letter-number", "letter-date", "letter-to", "signer-name"],
    ...["owner", "owner-telephone"],
  ]);
});

test("a letter lacks its addressee where neither it nor the district is told, and its head's title", () => {
  const { lack } = documentKinds["cover-letter"];
  const elsewhere = Object.fromEntries(Object.entries(agency).filter(([key]) => key !== "district"));
  expect(lack(dossierWith({ agency: elsewhere }))?.what).toContain("ผู้รับหนังสือ");
  expect(
    lack(dossierWith({ agency: elsewhere, documents: { coverLetter: { to: "อธิบดี" } } })),
  ).toBeUndefined();
  expect(lack(dossier({}, { kind: "other" }))?.what).toContain("หัวหน้าหน่วยงาน");
});
