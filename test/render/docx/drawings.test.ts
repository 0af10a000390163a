import { beforeAll, describe, expect, test } from "vitest";
import { document, emblem, barChart, section } from "../../../src/document/builders.ts";
import { elements } from "../../../src/read/docx/xml.ts";
import type { XmlElement } from "../../../src/read/docx/xml.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { all, bodyOf, first, has, partOf, words, xmlOf } from "../../support/docx-parts.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";

const EMU_PER_MM = 36_000;

let docx: Uint8Array;
let body: XmlElement;

/** The drawing with this alternative text. */
function drawing(alternative: string): XmlElement {
  const found = all(body, "w:drawing").find(
    (each) => first(each, "wp:docPr").attributes["descr"] === alternative,
  );
  if (!found) throw new Error(`no drawing “${alternative}”`);
  return found;
}

const sizeOf = (found: XmlElement): readonly number[] => {
  const { cx, cy } = first(found, "wp:extent").attributes;
  return [Number(cx) / EMU_PER_MM, Number(cy) / EMU_PER_MM];
};

beforeAll(async () => {
  docx = (await renderDocx(renderInput(everyNode, { assets: everyPicture }))).bytes;
  body = bodyOf(docx);
});

describe("the emblem", () => {
  test("opening a section is 3 cm high, centred, 1.5 cm from the edge, the text below it", () => {
    const seal = drawing("ตราเทศบาลตำบลตัวอย่าง");
    expect(sizeOf(seal)).toEqual([60, 30]);
    expect(words(first(seal, "wp:positionH"))).toBe("");
    expect(first(first(seal, "wp:positionH"), "wp:align").children).toEqual(["center"]);
    expect(first(seal, "wp:positionV").attributes["relativeFrom"]).toBe("page");
    expect(first(first(seal, "wp:positionV"), "wp:posOffset").children).toEqual([String(15 * EMU_PER_MM)]);
    expect(has(seal, "wp:wrapTopAndBottom")).toBe(true);
  });

  test("of SVG has a PNG beside it, for programs that draw none", () => {
    const relationships = elements(xmlOf(docx, "word/_rels/document.xml.rels"));
    const target = (id: string | undefined): string =>
      relationships.find(({ attributes }) => attributes["Id"] === id)!.attributes["Target"]!;
    const seal = drawing("ตราเทศบาลตำบลตัวอย่าง");
    const png = partOf(docx, `word/${target(first(seal, "a:blip").attributes["r:embed"])}`);
    const svg = partOf(docx, `word/${target(first(seal, "asvg:svgBlip").attributes["r:embed"])}`);
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
    expect(Buffer.from(svg).toString()).toMatch(/^<svg/);
  });

  test("without a picture is an empty frame of its size with its label in it", () => {
    const frames = all(body, "w:drawing").filter((each) => has(each, "wps:wsp"));
    expect(frames.map((frame) => words(first(frame, "w:txbxContent")))).toEqual(["ตราครุฑ", "ตราครุฑ"]);
    expect(frames.map(sizeOf)).toEqual([
      [30, 30],
      [15, 15],
    ]);
  });

  test("of a memo stands at the margin and the title takes no notice of it", () => {
    const frame = all(body, "w:drawing").filter((each) => has(each, "wps:wsp"))[1]!;
    expect(first(first(frame, "wp:positionH"), "wp:align").children).toEqual(["left"]);
    expect(has(frame, "wp:wrapNone")).toBe(true);
  });

  test("further down stands in the line", async () => {
    const tree = document({ title: "ก" }, [section([emblem({ label: "หนึ่ง" }), emblem({ label: "สอง" })])]);
    const { bytes } = await renderDocx(renderInput(tree));
    expect(all(bodyOf(bytes), "w:drawing").map((each) => elements(each)[0]!.name)).toEqual([
      "wp:anchor",
      "wp:inline",
    ]);
  });

  test("of a picture that was not given is a bug, not an empty place", async () => {
    const lost = emblem({ label: "ตรา", picture: { source: "lost.png", alternative: "ตรา" } });
    const tree = document({ title: "ก" }, [section([lost])]);
    await expect(renderDocx(renderInput(tree))).rejects.toThrow(RangeError);
  });
});

describe("the score chart", () => {
  test("is a chart of Word's own with its names, scores and gaps behind it", () => {
    const chart = xmlOf(docx, "word/charts/chart1.xml");
    const series = all(chart, "c:ser");
    const texts = (found: XmlElement): readonly unknown[] =>
      all(found, "c:v").flatMap(({ children }) => children);
    expect(series.map((each) => texts(first(each, "c:tx")))).toEqual([["ปี ๒๕๖๕"], ["ปี ๒๕๖๔"]]);
    expect(texts(first(series[0]!, "c:cat"))).toEqual(["การใช้อำนาจ", "การใช้งบประมาณ"]);
    expect(texts(first(series[0]!, "c:val"))).toEqual(["96.71", "95.43"]);
    expect(texts(first(series[1]!, "c:val"))).toEqual(["90"]);
  });

  test("prints digits in Thai, from 0 to 100, the first indicator on top", () => {
    const chart = xmlOf(docx, "word/charts/chart1.xml");
    const labels = all(chart, "c:ser").map((each) => first(each, "c:dLbls"));
    const formats = labels.map((each) => first(each, "c:numFmt").attributes["formatCode"]);
    expect(new Set(formats)).toEqual(new Set(["[$-D00041E]0.00"]));
    const scaling = all(chart, "c:scaling").map((each) =>
      elements(each).map(({ name, attributes }) => [name, attributes["val"]]),
    );
    expect(scaling).toContainEqual([["c:orientation", "maxMin"]]);
    expect(scaling.flat()).toContainEqual(["c:max", "100"]);
    expect(scaling.flat()).toContainEqual(["c:min", "0"]);
  });

  test("says its scores to who cannot see it", () => {
    expect(has(drawing("การใช้อำนาจ ๙๖.๗๑ การใช้งบประมาณ ๙๕.๔๓"), "c:chart")).toBe(true);
  });

  test("of shares has its parts one after the other, their numbers in them", async () => {
    const shares = barChart({
      title: "ร้อยละ",
      alternative: "ร้อยละ",
      stacked: true,
      categories: ["ก"],
      series: [
        { name: "แล้วเสร็จ", values: [66.67] },
        { name: "ยกเลิก", values: [33.33] },
      ],
    });
    const { bytes } = await renderDocx(renderInput(document({ title: "ก" }, [section([shares])])));
    const chart = xmlOf(bytes, "word/charts/chart1.xml");
    expect(first(chart, "c:grouping").attributes["val"]).toBe("stacked");
    expect(first(chart, "c:overlap").attributes["val"]).toBe("100");
    expect(all(chart, "c:dLblPos").map(({ attributes }) => attributes["val"])).toContain("ctr");
  });

  test("without scores is nothing", async () => {
    const empty = barChart({ title: "ก", alternative: "ก", categories: [], series: [] });
    const tree = document({ title: "ก" }, [section([empty])]);
    const { bytes } = await renderDocx(renderInput(tree));
    expect(has(bodyOf(bytes), "w:drawing")).toBe(false);
  });
});

describe("a figure", () => {
  test("is as wide as the lines or as high as half a page, whichever is less, and holds on to its caption", () => {
    const [width, height] = sizeOf(drawing("ภาพตรา"));
    expect(width).toBeCloseTo(160, 0);
    expect(height).toBeCloseTo(80, 0);
    const paragraphs = all(body, "w:p");
    const caption = paragraphs.findIndex((each) => /^ภาพที่.๑ ตราเทศบาล$/u.test(words(each)));
    const picture = paragraphs[caption - 1]!;
    expect(all(picture, "w:drawing")).toHaveLength(1);
    expect([has(picture, "w:keepNext"), has(paragraphs[caption]!, "w:keepLines")]).toEqual([true, true]);
  });
});
