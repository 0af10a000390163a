import { crc32 } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import type { Asset } from "../../src/assets/asset.ts";
import { normaliseAsset } from "../../src/assets/normalise.ts";
import { DiagnosticError } from "../../src/diagnostics/diagnostic.ts";

/** Left half red, right half white: turned or not is seen. */
const picture = (): Sharp =>
  sharp(Buffer.from(Array.from({ length: 40 * 20 * 3 }, (_, i) => (i % 120 < 60 && i % 3 > 0 ? 0 : 255))), {
    raw: { width: 40, height: 20, channels: 3 },
  });

async function bytesOf(image: Sharp): Promise<Uint8Array> {
  return new Uint8Array(await image.toBuffer());
}

/** A PNG that says another width than it has, as a damaged one may. */
function asWideAs(png: Uint8Array, width: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

async function pixel(bytes: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  return [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];
}

async function faultOf(bytes: Uint8Array, source = "seal.png"): Promise<string> {
  const error: unknown = await normaliseAsset(bytes, source, { file: "dossier.json", line: 4 }).catch(
    (e: unknown) => e,
  );
  if (!(error instanceof DiagnosticError)) throw new Error("expected a DiagnosticError");
  expect(error.diagnostics).toMatchObject([{ code: "model/asset", severity: "error", place: { line: 4 } }]);
  expect(error.diagnostics[0]?.hints).not.toEqual([]);
  return error.diagnostics[0]!.message;
}

const svg = (content: string, attributes = 'viewBox="0 0 200 100"'): Uint8Array =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${content}</svg>`);

describe("pictures of pixels", () => {
  const kinds: Record<string, { make: () => Sharp; mediaType: Asset["mediaType"] }> = {
    "palette PNG": { make: () => picture().png({ palette: true, colours: 2 }), mediaType: "image/png" },
    "16-bit PNG": { make: () => picture().toColourspace("rgb16").png(), mediaType: "image/png" },
    "interlaced PNG": { make: () => picture().png({ progressive: true }), mediaType: "image/png" },
    "PNG with transparency": { make: () => picture().ensureAlpha(0.5).png(), mediaType: "image/png" },
    "progressive JPEG": { make: () => picture().jpeg({ progressive: true }), mediaType: "image/jpeg" },
    "CMYK JPEG": { make: () => picture().toColourspace("cmyk").jpeg(), mediaType: "image/jpeg" },
    "grey JPEG": { make: () => picture().toColourspace("b-w").jpeg(), mediaType: "image/jpeg" },
  };

  test.each(Object.entries(kinds))(
    "a %s becomes 8-bit sRGB of its own size",
    async (_, { make, mediaType }) => {
      const asset = await normaliseAsset(await bytesOf(make()), "seal.png");
      const { space, depth, channels, isProgressive } = await sharp(asset.bytes).metadata();
      expect({ ...asset, bytes: undefined }).toEqual({ mediaType, bytes: undefined, width: 40, height: 20 });
      expect({ space, depth, isProgressive }).toEqual({
        space: "srgb",
        depth: "uchar",
        isProgressive: false,
      });
      expect(channels).toBe((await sharp(await bytesOf(make())).metadata()).hasAlpha ? 4 : 3);
    },
  );

  test("equal pictures give equal bytes", async () => {
    const bytes = await bytesOf(picture().jpeg());
    const [first, second] = [await normaliseAsset(bytes, "a.jpg"), await normaliseAsset(bytes, "b.jpg")];
    expect(first).toEqual(second);
  });

  test("a photograph taken sideways stands upright, and says nothing of its camera", async () => {
    const sideways = picture()
      .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
      .withMetadata({ orientation: 6 });
    const { width, height, bytes } = await normaliseAsset(await bytesOf(sideways), "a.jpg");
    const { exif, icc, orientation } = await sharp(bytes).metadata();
    expect({ width, height, exif, icc, orientation }).toEqual({ width: 20, height: 40 });
    const [red, green] = await pixel(bytes, 10, 2);
    expect(red! - green!).toBeGreaterThan(200);
  });

  test("a picture larger than any print of it is made smaller", async () => {
    const wide = sharp({ create: { width: 7560, height: 100, channels: 3, background: "white" } }).png();
    expect(await normaliseAsset(await bytesOf(wide), "a.png")).toMatchObject({ width: 3780, height: 50 });
  });

  test("what is no picture, damaged, empty or too large is refused", async () => {
    const jpeg = await bytesOf(picture().jpeg());
    const huge = sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: "white" } }).png();
    expect(await faultOf(new TextEncoder().encode("not a picture"))).toBe(
      "ภาพ “seal.png” ไม่ใช่ภาพ PNG, JPEG หรือ SVG",
    );
    expect(await faultOf(await bytesOf(picture().webp()))).toContain("ไม่ใช่ภาพ PNG, JPEG หรือ SVG");
    expect(await faultOf(new Uint8Array())).toContain("เป็นแฟ้มว่าง");
    expect(await faultOf(jpeg.subarray(0, jpeg.length - 20))).toContain("เสียหาย อ่านได้ไม่ครบ");
    expect(await faultOf(jpeg.subarray(0, 12))).toContain("เสียหาย อ่านไม่ได้");
    expect(await faultOf(new Uint8Array(20_000_000))).toContain("มีขนาด 20.0 MB เกิน 10 MB");
    expect(await faultOf(await bytesOf(huge))).toContain("มี 10000 × 6000 จุด เกิน 50 ล้านจุด");
    expect(await faultOf(asWideAs(await bytesOf(picture().png()), 2_400_000))).toContain(
      "มี 2400000 × 20 จุด ด้านหนึ่งยาวเกิน 65,535 จุด",
    );
  });
});

describe("SVG", () => {
  test("a drawing is kept to the byte, with a picture of it at 600 dpi beside", async () => {
    const bytes = svg('<rect width="200" height="100" fill="#ff0000"/>');
    const asset = await normaliseAsset(bytes, "seal.svg");
    expect(asset).toMatchObject({ mediaType: "image/svg+xml", bytes, width: 1418, height: 709 });
    expect(await sharp(asset.raster).metadata()).toMatchObject({ format: "png", width: 1418, height: 709 });
    expect((await pixel(asset.raster!, 700, 350)).slice(0, 3)).toEqual([255, 0, 0]);
    expect(await normaliseAsset(bytes, "seal.svg")).toEqual(asset);
  });

  test("the picture beside is sharp however the drawing states its size", async () => {
    const large = await normaliseAsset(
      svg("<rect/>", 'viewBox="0 0 2 1" width="40000" height="20000"'),
      "seal.svg",
    );
    expect(large).toMatchObject({ width: 1418, height: 709 });
  });

  test.each([
    ["local references", '<defs><path id="p" d="M0 0h9v9z"/></defs><use href="#p"/><rect fill="url(#p)"/>'],
    ["a style sheet", "<style>.a { fill: url(#p); stroke: red }</style><path class='a' d='M0 0h9'/>"],
    ["a picture in the file", '<image width="9" height="9" href="data:image/png;base64,iVBORw0KGgo="/>'],
    [
      "notes of a drawing program",
      '<title>ตรา</title><path xmlns:i="urn:i" i:file="C:\\Users\\me" d="M0 0h9"/>',
    ],
  ])("may hold %s", async (_, content) => {
    await expect(normaliseAsset(svg(content), "seal.svg")).resolves.toMatchObject({
      mediaType: "image/svg+xml",
    });
  });

  test.each([
    ["a script", "<script>1</script>", "มีสคริปต์"],
    ["an event handler", '<rect onclick="1"/>', "มีสคริปต์"],
    ["HTML", "<foreignObject/>", "มีเนื้อหาที่ไม่ใช่ภาพ"],
    ["text that needs a font", "<text>ตรา</text>", "มีตัวอักษรที่ต้องใช้ฟอนต์ของเครื่อง"],
    ["movement", "<rect><animate/></rect>", "มีภาพเคลื่อนไหว"],
    ["a picture of the network", '<image href="https://example.org/a.png"/>', "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    [
      "a picture of the disk",
      '<image xmlns:x="http://www.w3.org/1999/xlink" x:href="a.png"/>',
      "อ้างถึงสิ่งที่อยู่นอกแฟ้ม",
    ],
    ["a drawing in the drawing", '<image href="data:image/svg+xml;base64,AAAA"/>', "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["a link", '<a href="https://example.org"/>', "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["a fill from elsewhere", '<rect fill="url(https://example.org/#a)"/>', "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["an imported style sheet", "<style>@import 'https://example.org';</style>", "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["a style that fetches", "<style><![CDATA[a { fill: url(a.svg#b) }]]></style>", "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["a style in disguise", "<rect style='fill: u\\72l(a)'/>", "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["another base", "<g xml:base='https://example.org/'/>", "อ้างถึงสิ่งที่อยู่นอกแฟ้ม"],
    ["a style sheet beside it", "<?xml-stylesheet href='a.css'?>", "มีคำสั่งประมวลผล"],
    ["an unknown entity", "&lol;", "เขียนผิดรูปแบบ"],
    ["an open tag", "<g>", "เขียนผิดรูปแบบ"],
    ["copies of copies", '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', "ซ้อนกันมากเกินไป"],
    ["very many copies", '<use href="#p"/>'.repeat(101), "ซ้อนกันมากเกินไป"],
    ["very many shapes", "<g/>".repeat(20_000), "ซับซ้อนเกินไป"],
    ["very deep groups", "<g>".repeat(100) + "</g>".repeat(100), "ซับซ้อนเกินไป"],
  ])("must not hold %s", async (_, content, reason) => {
    expect(await faultOf(svg(content), "seal.svg")).toContain(reason);
  });

  test("must have a size that a page can hold", async () => {
    expect(await faultOf(svg("", 'width="9" height="9"'))).toContain("ไม่มีขนาด (viewBox)");
    expect(await faultOf(svg("", 'viewBox="0 0 0 9"'))).toContain("ไม่มีขนาด (viewBox)");
    expect(await faultOf(svg("", 'viewBox="0 0 2100 100"'))).toContain("กว้างยาวต่างกันเกินไป");
    expect(await faultOf(svg(" ".repeat(2_000_000)))).toContain("ใหญ่เกิน 2 MB");
  });

  test("must be SVG in UTF-8 without a document type", async () => {
    const text = (markup: string): Uint8Array => new TextEncoder().encode(markup);
    expect(await faultOf(text("<html></html>"))).toContain("ไม่ได้ขึ้นต้นด้วย svg");
    expect(await faultOf(text('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>'))).toContain("มี DOCTYPE");
    expect(await faultOf(new Uint8Array([...text("<svg>"), 0xa1]))).toContain("ไม่ได้เข้ารหัสแบบ UTF-8");
  });
});
