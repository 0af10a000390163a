import { describe, expect, test } from "vitest";
import {
  document,
  labelled,
  letterLine,
  letterPart,
  lineBreak,
  paragraph,
  section,
  text,
} from "../../../src/document/builders.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import type { XmlElement } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { mm, mmToTwip } from "../../../src/sheet/units.ts";
import { all, bodyOf, first } from "../../support/docx-parts.ts";
import { renderInput } from "../../support/render-input.ts";

async function render(...blocks: readonly Block[]): Promise<Uint8Array> {
  return (await renderDocx(renderInput(document({ title: "ก" }, [section(blocks)])))).bytes;
}

const paragraphsOf = (docx: Uint8Array): readonly XmlElement[] => all(bodyOf(docx), "w:p");
const indentOf = (element: XmlElement): Readonly<Record<string, string>> =>
  first(element, "w:ind").attributes;
const room = mmToTwip(mm(160));

describe("the head of a letter in Word", () => {
  test("has number and address in one paragraph, a tab between them, the address hanging at the right", async () => {
    const address = [text("สำนักงานเทศบาลตำบล"), lineBreak(), text("จังหวัดตัวอย่าง")];
    const docx = await render(letterLine([letterPart("ที่ ๑/๒๕๖๖"), letterPart(address, { place: "end" })]));
    expect(readDocx(docx).paragraphs[0]?.text.replaceAll("\u00a0", " ")).toBe(
      "ที่ ๑/๒๕๖๖\tสำนักงานเทศบาลตำบล\nจังหวัดตัวอย่าง",
    );
    const indent = indentOf(paragraphsOf(docx)[0]!);
    expect(indent["w:hanging"]).toBe(indent["w:left"]);
    expect(Number(indent["w:left"])).toBeGreaterThan(mmToTwip(mm(75)));
    expect(Number(indent["w:left"])).toBeLessThan(room);
  });

  test("has the date at the page's centre line, by an indent and no tab", async () => {
    const docx = await render(letterLine([letterPart("๖ มกราคม ๒๕๖๖", { place: "center" })]));
    expect(indentOf(paragraphsOf(docx)[0]!)).toEqual({ "w:left": String(mmToTwip(mm(75))) });
    expect(all(bodyOf(docx), "w:tab")).toEqual([]);
  });

  test("has labels from which the words hang, as far as the label and two spaces are wide", async () => {
    const docx = await render(labelled("เรื่อง", "ก"), labelled("สิ่งที่ส่งมาด้วย", "ข"));
    const [short, long] = paragraphsOf(docx).map(indentOf);
    expect(short!["w:hanging"]).toBe(short!["w:left"]);
    expect(Number(long!["w:left"])).toBeGreaterThan(2 * Number(short!["w:left"]));
  });
});

test("what stands apart has more room above it", async () => {
  const docx = await render(paragraph("ก"), paragraph("ข", { apart: true }));
  const [, apart] = paragraphsOf(docx);
  expect(first(apart!, "w:spacing").attributes["w:before"]).toBe("546");
});
