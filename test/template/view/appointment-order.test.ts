import { expect, test } from "vitest";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { parseMarkup } from "../../../src/document/parse.ts";
import type { Dossier } from "../../../src/model/dossier.ts";
import { documentKinds } from "../../../src/template/kinds.ts";
import { renderTemplate } from "../../../src/template/render.ts";
import { templateSources } from "../../../src/template/sources.ts";
import { dossierWith } from "../../support/dossier.ts";

const head = { name: "นายสมมติ ตัวอย่าง", position: "ผู้อำนวยการสถานพัฒนาเด็กสมมติ" };
const members = [
  { name: "นางสมมติ หนึ่ง", position: "ครูชำนาญการ", role: "ประธานคณะทำงาน" },
  { name: "ครูผู้ดูแลเด็กทุกคน", role: "คณะทำงาน" },
];

/** The small dossier with a head, and what its order says besides. */
function dossier(appointmentOrder: object = {}): Dossier {
  const { agency } = dossierWith();
  return dossierWith({
    agency: { ...agency, head },
    documents: { appointmentOrder: { members, ...appointmentOrder } },
  });
}

const printed = (given: Dossier): readonly string[] =>
  paragraphsOf(
    parseMarkup(renderTemplate(given, "appointment-order", templateSources("appointment-order")), "คำสั่ง"),
  );

test("an order has head, number, subject, reason, members, duties, validity, date and signer in the official order", () => {
  const words = printed(dossier({ number: "๑๒/๒๕๖๕", date: "2022-11-01" }));
  const { body } = dossierWith().meeting;
  expect(words[0]).toBe(`คำสั่งสถานพัฒนาเด็กสมมติ\nที่ ๑๒/๒๕๖๕\nเรื่อง แต่งตั้ง${body}`);
  expect(words[1]).toMatch(/^ด้วยสถานพัฒนาเด็กสมมติเข้ารับการประเมิน/u);
  expect(words[2]).toMatch(/^เพื่อให้.*พ\.ศ\. ๒๕๖๖.*จึงแต่งตั้งคณะทำงาน ประกอบด้วยผู้มีรายชื่อดังต่อไปนี้$/u);
  expect(words.slice(3, 15)).toEqual([
    ...["ลำดับ", "ชื่อ - นามสกุล", "ตำแหน่ง", "หน้าที่ในคณะทำงาน"],
    ...["๑.", "นางสมมติ หนึ่ง", "ครูชำนาญการ", "ประธานคณะทำงาน"],
    ...["๒.", "ครูผู้ดูแลเด็กทุกคน", "-", "คณะทำงาน"],
  ]);
  expect(words[15]).toBe("ให้คณะทำงานมีหน้าที่และอำนาจ ดังต่อไปนี้");
  expect(words.slice(16, 20).map((text) => text.slice(0, 2))).toEqual(["๑.", "๒.", "๓.", "๔."]);
  expect(words.slice(20)).toEqual([
    "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
    "สั่ง ณ วันที่ ๑ พฤศจิกายน พ.ศ. ๒๕๖๕",
    "(นายสมมติ ตัวอย่าง)",
    "ผู้อำนวยการสถานพัฒนาเด็กสมมติ",
  ]);
});

test("nothing says ลงชื่อ, เรียน or ขอแสดงความนับถือ", () => {
  expect(printed(dossier()).join("\n")).not.toMatch(/ลงชื่อ|เรียน|ขอแสดงความนับถือ/u);
});

test("a number is never invented: dots stand for it, and for its year until the date tells it", () => {
  const numberOf = (order: object): string | undefined => printed(dossier(order))[0]?.split("\n")[1];
  expect(numberOf({})).toMatch(/^ที่ \.{6,}\/\.{6,}$/u);
  expect(numberOf({ date: "2022-11-01" })).toMatch(/^ที่ \.{6,}\/๒๕๖๕$/u);
});

test("what the office gives stands in its place, its duties numbered", () => {
  const order = {
    subject: "แต่งตั้งคณะทำงาน ITA",
    preamble: "เหตุผล\n\nเหตุผลต่อ",
    duties: ["วิเคราะห์", "ติดตาม"],
    effective: "2022-12-01",
    dateStyle: "plain",
    date: "2022-11-30",
    signer: { name: "นายก ข", positions: ["รองผู้อำนวยการ"] },
  };
  const words = printed(dossier(order));
  expect(words.slice(0, 3)).toEqual([
    expect.stringMatching(/\nเรื่อง แต่งตั้งคณะทำงาน ITA$/u),
    "เหตุผล",
    "เหตุผลต่อ",
  ]);
  expect(words.slice(-6)).toEqual([
    "๑. วิเคราะห์",
    "๒. ติดตาม",
    "ทั้งนี้ ตั้งแต่วันที่ ๑ ธันวาคม ๒๕๖๕ เป็นต้นไป",
    "สั่ง ณ วันที่ ๓๐ พฤศจิกายน ๒๕๖๕",
    "(นายก ข)",
    "รองผู้อำนวยการ",
  ]);
});

test("a dossier that names no members, or no head, lacks them", () => {
  const { lack } = documentKinds["appointment-order"];
  expect(lack(dossierWith())?.what).toContain("รายชื่อคณะทำงาน");
  expect(lack(dossier({ members: [] }))?.hint).toContain("members");
  expect(lack(dossierWith({ documents: { appointmentOrder: { members } } }))?.what).toContain("หัวหน้าหน่วยงาน");
  expect(lack(dossier())).toBeUndefined();
});
