import { beforeAll, describe, expect, test } from "vitest";
import { elements, value } from "../../../src/read/docx/xml.ts";
import type { XmlElement } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { all, bodyOf, first, has, paragraphOf, xmlOf } from "../../support/docx-parts.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";

let docx: Uint8Array;
let styles: XmlElement;
let body: XmlElement;

/** A style by its Thai name. */
function style(name: string): XmlElement {
  const found = all(styles, "w:style").find((each) => value(first(each, "w:name")) === name);
  if (!found) throw new Error(`no style ${name}`);
  return found;
}

const idOf = (name: string): string => style(name).attributes["w:styleId"]!;
const styleOf = (start: string): string => value(first(paragraphOf(body, start), "w:pStyle"))!;

beforeAll(async () => {
  docx = (await renderDocx(renderInput(everyNode, { assets: everyPicture }))).bytes;
  styles = xmlOf(docx, "word/styles.xml");
  body = bodyOf(docx);
});

describe("the styles of a Word file", () => {
  test("set all scripts in our face at 16 pt, Thai by default, in lines of the font's own height", () => {
    const defaults = first(styles, "w:docDefaults");
    const family = "Saraban 16";
    expect(first(defaults, "w:rFonts").attributes).toEqual({
      "w:ascii": family,
      "w:hAnsi": family,
      "w:cs": family,
      "w:eastAsia": family,
    });
    expect(value(first(defaults, "w:sz"))).toBe("32");
    expect(value(first(defaults, "w:szCs"))).toBe("32");
    expect(first(defaults, "w:lang").attributes["w:bidi"]).toBe("th-TH");
    expect(first(defaults, "w:spacing").attributes).toMatchObject({ "w:line": "240", "w:lineRule": "auto" });
  });

  test("distribute running text in Thai manner and indent it by 2.5 cm", () => {
    const text = style("เนื้อหา");
    expect(value(first(text, "w:jc"))).toBe("thaiDistribute");
    expect(first(text, "w:ind").attributes["w:firstLine"]).toBe("1417");
    expect(first(text, "w:spacing").attributes["w:before"]).toBe("120");
  });

  test("give headings outline levels and hold them to what follows", () => {
    const levels = ["หัวเรื่อง", "หัวข้อ", "หัวข้อรอง"].map((name) => {
      expect(has(style(name), "w:keepNext")).toBe(true);
      expect(has(style(name), "w:bCs")).toBe(true);
      return value(first(style(name), "w:outlineLvl"));
    });
    expect(levels).toEqual(["0", "1", "2"]);
  });

  test("set tables in 14 pt on a pitch of 17.5 pt, their heads bold and centred", () => {
    for (const name of ["ตาราง", "หัวตาราง"]) {
      expect(value(first(style(name), "w:szCs"))).toBe("28");
      expect(first(style(name), "w:spacing").attributes).toMatchObject({
        "w:line": "350",
        "w:lineRule": "exact",
      });
    }
    expect(has(style("หัวตาราง"), "w:bCs")).toBe(true);
    expect(value(first(style("หัวตาราง"), "w:jc"))).toBe("center");
  });

  test("centre signatures on the axis 10.5 cm from the margin", () => {
    const { "w:left": left, "w:right": right } = first(style("ลายเซ็น"), "w:ind").attributes;
    const twipsPerMm = 1440 / 25.4;
    expect((Number(left) + (160 * twipsPerMm - Number(right))) / 2 / twipsPerMm).toBeCloseTo(105, 1);
  });

  test("carry the whole look: runs say nothing but bold, italic and the style of a label", () => {
    const said = new Set(
      all(body, "w:rPr").flatMap((properties) => elements(properties).map(({ name }) => name)),
    );
    // docx marks the runs of its own pictures as without spelling.
    said.delete("w:noProof");
    expect([...said].sort()).toEqual(["w:b", "w:bCs", "w:i", "w:iCs", "w:rStyle"]);
  });

  test("are used by name: text, items, heads, cells and signers each have theirs", () => {
    expect(styleOf("ด้วย")).toBe(idOf("เนื้อหา"));
    expect(styleOf("๑.")).toBe(idOf("ข้อย่อย"));
    expect(styleOf("ประกาศ & <เรื่อง>")).toBe(idOf("หัวเรื่อง"));
    expect(styleOf("วิธีดำเนินการ")).toBe(idOf("หัวตาราง"));
    expect(styleOf("เผยแพร่แผน")).toBe(idOf("ตาราง"));
    expect(styleOf("(นายตัวอย่าง")).toBe(idOf("ลายเซ็น"));
  });

  test("are those of Word 2013 and later", () => {
    const setting = all(xmlOf(docx, "word/settings.xml"), "w:compatSetting").find(
      ({ attributes }) => attributes["w:name"] === "compatibilityMode",
    );
    expect(setting?.attributes["w:val"]).toBe("15");
  });
});

test("in the office's profile styles name its font and no face is embedded", async () => {
  const options = { fontProfile: "office", officeFont: "TH SarabunPSK" } as const;
  const { bytes } = await renderDocx(renderInput(everyNode, { assets: everyPicture, options }));
  expect(first(xmlOf(bytes, "word/styles.xml"), "w:rFonts").attributes["w:cs"]).toBe("TH SarabunPSK");
  expect(all(xmlOf(bytes, "word/fontTable.xml"), "w:embedRegular")).toEqual([]);
  expect(has(xmlOf(bytes, "word/settings.xml"), "w:embedTrueTypeFonts")).toBe(false);
});
