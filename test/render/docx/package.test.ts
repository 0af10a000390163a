import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { embeddedDossier } from "../../../src/read/embedded-dossier.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { elements } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { all, first, partOf, words, xmlOf } from "../../support/docx-parts.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";

const json = JSON.stringify({ name: 'อบต."หินดาด" & <ทดสอบ>', note: "บรรทัด\r\nใหม่ \uFFFE" });
const input = renderInput(everyNode, { assets: everyPicture, data: json });
let docx: Uint8Array;

beforeAll(async () => {
  docx = (await renderDocx(input)).bytes;
});

describe("the properties of a Word file", () => {
  test("name title, subject, agency, key words, language and the date that was given", () => {
    expect(Object.fromEntries(readDocx(docx).properties)).toEqual({
      title: "เอกสารที่มีทุกส่วน",
      subject: "การทดสอบ",
      creator: "องค์การบริหารส่วนตำบลหินดาด",
      lastModifiedBy: "องค์การบริหารส่วนตำบลหินดาด",
      keywords: "ITA, มาตรการ",
      language: "th-TH",
      created: "2023-01-06T00:00:00Z",
      modified: "2023-01-06T00:00:00Z",
    });
  });

  test("name the program that made it", () => {
    const [application] = elements(xmlOf(docx, "docProps/app.xml"), "Application");
    expect(application?.children).toEqual(["saraban 0.1.0"]);
  });
});

describe("the dossier in a Word file", () => {
  test("is a part of custom XML from which the same data come back", () => {
    expect(JSON.parse(embeddedDossier(docx, "ก.docx"))).toEqual(JSON.parse(json));
  });

  test("is known to the document by a relationship, and described by its properties", () => {
    const related = elements(xmlOf(docx, "word/_rels/document.xml.rels")).map(
      ({ attributes }) => attributes["Target"],
    );
    expect(related).toContain("../customXml/item1.xml");
    expect(first(xmlOf(docx, "customXml/itemProps1.xml"), "ds:schemaRef").attributes["ds:uri"]).toBe(
      "urn:saraban:dossier",
    );
    const types = elements(xmlOf(docx, "[Content_Types].xml")).map(
      ({ attributes }) => attributes["PartName"],
    );
    expect(types).toContain("/customXml/itemProps1.xml");
  });

  test("is left out where the file shall carry none", async () => {
    const { bytes } = await renderDocx(renderInput(everyNode, { assets: everyPicture }));
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("customXml"))).toEqual([]);
  });
});

describe("the fonts in a Word file", () => {
  test("are our four faces, hidden by the keys that the font table names", () => {
    const { regular, bold, italic, boldItalic } = input.fonts;
    const font = first(xmlOf(docx, "word/fontTable.xml"), "w:font");
    const targets = new Map(
      elements(xmlOf(docx, "word/_rels/fontTable.xml.rels")).map(({ attributes }) => [
        attributes["Id"],
        attributes["Target"],
      ]),
    );
    const slots = ["w:embedRegular", "w:embedBold", "w:embedItalic", "w:embedBoldItalic"];
    const faces = slots.map((slot) => {
      const { "r:id": id, "w:fontKey": key } = first(font, slot).attributes;
      return revealed(partOf(docx, `word/${targets.get(id)}`), key!);
    });
    const given = [regular, bold, italic, boldItalic].map(({ bytes }) => bytes);
    expect(faces.map((face, index) => Buffer.compare(face, given[index]!))).toEqual([0, 0, 0, 0]);
  });
});

/** ISO 29500-4, 3.4.2: the GUID read backwards, twice over the first 32 bytes. */
function revealed(obfuscated: Uint8Array, key: string): Uint8Array {
  const guid = [...key.replace(/[{}-]/g, "").matchAll(/../g)].map(([hex]) => parseInt(hex, 16)).reverse();
  return obfuscated.map((byte, index) => (index < 32 ? byte ^ guid[index % 16]! : byte));
}

test("text that no header, note or property holds stands in the document alone", () => {
  const parts = Object.keys(unzipSync(docx)).filter((name) => /^word\/(foot|end)notes\.xml$/.test(name));
  expect(parts.map((name) => words(xmlOf(docx, name)))).toEqual(["", ""]);
  expect(all(xmlOf(docx, "word/document.xml"), "w:instrText")).toEqual([]);
});
