import { beforeAll, describe, expect, test } from "vitest";
import { readDocx } from "../../../src/read/docx/index.ts";
import { value } from "../../../src/read/docx/xml.ts";
import type { XmlElement } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { all, bodyOf, first, has, xmlOf } from "../../support/docx-parts.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";

let docx: Uint8Array;
let sections: readonly XmlElement[];

beforeAll(async () => {
  docx = (await renderDocx(renderInput(everyNode, { assets: everyPicture }))).bytes;
  sections = all(bodyOf(docx), "w:sectPr");
});

describe("the pages of a Word file", () => {
  test("are A4 with margins of 2.5, 2, 2 and 3 cm", () => {
    expect(first(sections[0]!, "w:pgSz").attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(first(sections[0]!, "w:pgMar").attributes).toMatchObject({
      "w:top": "1417",
      "w:right": "1134",
      "w:bottom": "1134",
      "w:left": "1701",
      "w:header": "709",
    });
  });

  test("lie on their side where the section says so", () => {
    expect(first(sections[3]!, "w:pgSz").attributes).toMatchObject({
      "w:w": "16838",
      "w:h": "11906",
      "w:orient": "landscape",
    });
  });

  test("are numbered in Thai from the second page on, anew where the section says so", () => {
    const numbering = sections.map((section) => ({
      format: first(section, "w:pgNumType").attributes["w:fmt"],
      start: first(section, "w:pgNumType").attributes["w:start"],
      firstPageApart: value(first(section, "w:titlePg")) !== "false",
    }));
    const format = "thaiNumbers";
    expect(numbering).toEqual([
      { format, start: "1", firstPageApart: true },
      { format, start: "1", firstPageApart: true },
      { format, start: undefined, firstPageApart: false },
      { format, start: undefined, firstPageApart: false },
    ]);
  });

  test("show `- number -` at the top, and nothing on the first", () => {
    const [usual, firstPage] = ["word/header1.xml", "word/header2.xml"].map((name) => xmlOf(docx, name));
    expect(all(usual!, "w:instrText").flatMap(({ children }) => children)).toEqual(["PAGE"]);
    expect(has(firstPage!, "w:instrText")).toBe(false);
    expect(readDocx(docx).headers).toEqual(["-  -", ""]);
  });

  test("carry the document's mark as a shape behind the text, first pages too, and never as a word", () => {
    for (const name of ["word/header1.xml", "word/header2.xml"]) {
      const shapes = all(xmlOf(docx, name), "v:shape");
      expect(shapes.map((shape) => first(shape, "v:textpath").attributes["string"])).toEqual(["ตัวอย่าง"]);
    }
    expect(readDocx(docx).paragraphs.map(({ text }) => text)).not.toContain("ตัวอย่าง");
  });

  test("carry no mark when the document has none", async () => {
    const { mark, ...unmarked } = everyNode;
    const { bytes } = await renderDocx(renderInput(unmarked, { assets: everyPicture }));
    expect(mark).toBe("ตัวอย่าง");
    expect(has(xmlOf(bytes, "word/header1.xml"), "v:shape")).toBe(false);
  });
});
