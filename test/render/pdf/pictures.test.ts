import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import {
  document,
  emblem,
  figure,
  heading,
  paragraph,
  section,
  signature,
  signatureLine,
  signatures,
} from "../../../src/document/builders.ts";
import type { Asset } from "../../../src/assets/asset.ts";
import type { Block } from "../../../src/document/nodes.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { renderInput } from "../../support/render-input.ts";

const [red, clear] = [
  { r: 200, g: 0, b: 0, alpha: 1 },
  { r: 0, g: 0, b: 200, alpha: 0.5 },
];
const picture = async (format: "png" | "jpeg", background: typeof red, size = 40): Promise<Asset> => ({
  mediaType: `image/${format}`,
  bytes: await sharp({
    create: { width: 2 * size, height: size, channels: format === "png" ? 4 : 3, background },
  })
    [format]()
    .toBuffer(),
  width: 2 * size,
  height: size,
});
const svg = (content: string): Asset => ({
  mediaType: "image/svg+xml",
  bytes: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`),
  width: 100,
  height: 100,
});
const render = async (blocks: readonly Block[], assets: Readonly<Record<string, Asset>>) =>
  (
    await renderPdf(
      renderInput(document({ title: "ทดสอบ" }, [section(blocks)]), {
        assets: new Map(Object.entries(assets)),
      }),
    )
  ).bytes;
const structureOf = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  return JSON.stringify(await (await pdf.getPage(1)).getStructTree());
};

describe("pictures", () => {
  test("of every kind are figures with their alternatives", async () => {
    const assets = {
      "a.png": await picture("png", clear),
      "b.jpg": await picture("jpeg", red),
      "c.svg": svg('<circle cx="50" cy="50" r="40"/>'),
    };
    const blocks = Object.keys(assets).map((source) =>
      emblem({ label: "", picture: { source, alternative: `รูป ${source}` } }),
    );
    const bytes = await render([heading(1, "หัว"), ...blocks], assets);
    const tree = await structureOf(bytes);
    for (const source of Object.keys(assets)) expect(tree).toContain(`"alt":"รูป ${source}"`);
    expect(
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(3); // two, and a mask
  });

  test("with transparency are written in their order, however long each takes", async () => {
    const assets = { "big.png": await picture("png", clear, 600), "small.png": await picture("png", red, 4) };
    const blocks = Object.keys(assets).map((source) =>
      emblem({ label: "", picture: { source, alternative: source } }),
    );
    const first = await render(blocks, assets);
    const widths = Buffer.from(first)
      .toString("latin1")
      .match(/\/Width \d+/g);
    expect(widths).toEqual(["/Width 1200", "/Width 1200", "/Width 8", "/Width 8"]);
    const again = await render(blocks, assets);
    expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true);
  });

  test("keep their shape and are never wider than three times their height", async () => {
    const assets = { "s.png": await picture("png", red) };
    const signer = signature("s", [
      signatureLine({ label: "ลงชื่อ", picture: { source: "s.png", alternative: "ลายมือชื่อ" } }),
      paragraph("(นายหนึ่ง)"),
    ]);
    const bytes = await render([paragraph("หนึ่ง"), signatures([signer])], assets);
    const box = /\/BBox \[([\d. ]+)\]/
      .exec(Buffer.from(bytes).toString("latin1"))![1]!
      .split(" ")
      .map(Number);
    const [width, height] = [box[2]! - box[0]!, box[3]! - box[1]!];
    expect(height).toBeCloseTo((12 / 25.4) * 72, 1);
    expect(width / height).toBeCloseTo(2, 2);
  });

  test("in SVG keep Thai words as text, in our faces, marks and all", async () => {
    const words = '<text x="5" y="50" font-size="12" font-family="Arial" font-weight="bold">หน้าที่ น้ำ ปู่</text>';
    const bytes = await render([emblem({ label: "", picture: { source: "t.svg", alternative: "ตรา" } })], {
      "t.svg": svg(words),
    });
    const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    expect(items.map((item) => ("str" in item ? item.str : "")).join("")).toBe("หน้าที่ น้ำ ปู่");
  });
});

describe("a figure", () => {
  const tall: Asset = { ...svg("<circle r='40'/>"), width: 50, height: 100 };
  const figures = (count: number): readonly Block[] =>
    Array.from({ length: count }, () =>
      figure({ source: "a.svg", alternative: "ภาพการประชุม" }, "ภาพที่ ๑ การประชุมและการชี้แจง"),
    );
  const pagesOf = async (count: number): Promise<number> =>
    readPdf(await render(figures(count), { "a.svg": tall })).pages;

  test("has its alternative, and its caption as text beside it", async () => {
    const bytes = await render(figures(1), { "a.svg": tall });
    expect(await structureOf(bytes)).toContain('"alt":"ภาพการประชุม"');
    expect(readPdf(bytes).lines.map(({ text }) => text)).toEqual(["ภาพที่ ๑ การประชุมและการชี้แจง"]);
  });

  test("takes half a page at most: two share one, a third goes to the next", async () => {
    expect([await pagesOf(2), await pagesOf(3)]).toEqual([1, 2]);
  });
});
