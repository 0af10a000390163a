import { expect, test } from "vitest";
import { document, field, paragraph, section, strong, text } from "../../../src/document/builders.ts";
import type { Inline } from "../../../src/document/nodes.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { elements, value } from "../../../src/read/docx/xml.ts";
import type { XmlElement } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { all, bodyOf, first, has } from "../../support/docx-parts.ts";
import { renderInput } from "../../support/render-input.ts";

async function render(...inlines: readonly Inline[]): Promise<Uint8Array> {
  const tree = document({ title: "ก" }, [section([paragraph(inlines)])]);
  return (await renderDocx(renderInput(tree))).bytes;
}

const controls = (docx: Uint8Array): readonly XmlElement[] => all(bodyOf(docx), "w:sdtPr");

test("a field is a content control with its name, its Thai caption and its words", async () => {
  const docx = await render(text("ที่ "), field({ name: "document-number", label: "เลขที่หนังสือ" }, "นม ๗๒๓๐๑/๑"));
  expect(readDocx(docx).contentControls).toEqual([
    { tag: "document-number", alias: "เลขที่หนังสือ", text: "นม\u00a0๗๒๓๐๑/๑" },
  ]);
});

test("a date is asked for in the Thai calendar and language, with its ISO date behind it", async () => {
  const docx = await render(
    field({ name: "date", label: "วันที่", kind: "date", date: "2023-01-06" }, "๖ มกราคม ๒๕๖๖"),
  );
  const date = first(controls(docx)[0]!, "w:date");
  expect(date.attributes["w:fullDate"]).toBe("2023-01-06T00:00:00Z");
  expect(elements(date).map((part) => [part.name, value(part)])).toEqual([
    ["w:dateFormat", "d MMMM yyyy"],
    ["w:lid", "th-TH"],
    ["w:storeMappedDataAs", "dateTime"],
    ["w:calendar", "thai"],
  ]);
});

test("a date that is not set yet has no date behind it", async () => {
  const docx = await render(field({ name: "date", label: "วันที่", kind: "date" }, "………"));
  expect(first(controls(docx)[0]!, "w:date").attributes).toEqual({});
});

test.each([
  ["bold words", [strong("นายตัวอย่าง")]],
  ["plain words, which LibreOffice would write several times", [text("นายตัวอย่าง")]],
])("a field with %s does not say that it is plain text", async (_, words) => {
  const docx = await render(field({ name: "signer", label: "ผู้ลงนาม" }, words));
  expect(has(controls(docx)[0]!, "w:richText")).toBe(true);
  expect(has(controls(docx)[0]!, "w:text")).toBe(false);
});

test("controls and drawings count from 1 in each document, however many were made before", async () => {
  const pair = [field({ name: "a", label: "ก" }, "ก"), field({ name: "b", label: "ข" }, "ข")];
  for (const docx of [await render(...pair), await render(...pair)]) {
    expect(controls(docx).map((each) => value(first(each, "w:id")))).toEqual(["1", "2"]);
  }
});
