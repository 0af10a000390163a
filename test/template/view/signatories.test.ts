import { expect, test } from "vitest";
import { emblem } from "../../../src/template/view/emblem.ts";
import { signatories, type SignatoryView } from "../../../src/template/view/signatories.ts";
import { dossierWith } from "../../support/dossier.ts";

const signer = (parts: object, wording: object = {}): SignatoryView =>
  signatories(dossierWith({ signatories: [{ name: "นายสุวิช คมพยัคฆ์", ...parts }], wording }))[0]!;

const line = ({ before, text, after }: SignatoryView["name"]): string => `${before}${text}${after}`;

test("a signer's lines are ready to print", () => {
  const acting = { form: "รักษาราชการแทน", position: "นายกเทศมนตรี" };
  const view = signer({ role: "ผู้อนุมัติ", positions: ["ปลัดเทศบาล\nชำนาญการ"], acting, date: "2023-01-06" });
  expect(view).toMatchObject({
    id: "signatory-1",
    role: "ผู้อนุมัติ",
    signLabel: "ลงชื่อ",
    picture: "",
    positions: ["ปลัดเทศบาล", "ชำนาญการ"],
    acting: "รักษาราชการแทน นายกเทศมนตรี",
    isoDate: "2023-01-06",
  });
  expect([line(view.name), line(view.date)]).toEqual(["(นายสุวิช คมพยัคฆ์)", "วันที่ ๖ มกราคม ๒๕๖๖"]);
});

test("an empty name prints dotted brackets, a missing date dots", () => {
  const view = signer({ name: " " });
  expect(line(view.name)).toMatch(/^\(\.{40}\)$/);
  expect(line(view.date)).toMatch(/^วันที่ \.{30}$/);
});

test("printed lines stand as given", () => {
  const view = signer(
    { printed: { name: "( นายสุวิช )", date: "วันที่  ๖  มกราคม  ๒๕๖๖" } },
    { signLabel: "ลงนาม" },
  );
  expect([line(view.name), line(view.date), view.signLabel]).toEqual([
    "( นายสุวิช )",
    "วันที่  ๖  มกราคม  ๒๕๖๖",
    "ลงนาม",
  ]);
});

test("a picture of a signature says whose it is", () => {
  expect(signer({ picture: "sign.png" })).toMatchObject({
    picture: "sign.png",
    pictureAlternative: "ลายมือชื่อ นายสุวิช คมพยัคฆ์",
  });
});

test.each([
  [{ type: "none" }, null],
  [{ type: "garuda" }, { label: "ตราครุฑ", picture: "", pictureAlternative: "ตราครุฑ" }],
  [
    { type: "garuda", file: "g.png" },
    { label: "ตราครุฑ", picture: "g.png", pictureAlternative: "ตราครุฑ" },
  ],
  [
    { type: "seal", file: "s.svg", alternative: "รูปดอกบัว" },
    { label: "ตราสถานพัฒนาเด็กสมมติ", picture: "s.svg", pictureAlternative: "รูปดอกบัว" },
  ],
])("the emblem %j is shown as %j", (given, expected) => {
  const { agency } = dossierWith();
  expect(emblem(dossierWith({ agency: { ...agency, emblem: given } }).agency)).toEqual(expected);
});
