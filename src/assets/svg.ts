import type { OutputInfo } from "sharp";
import type { Asset } from "./asset.ts";
import { assetError, type AssetSource } from "./faults.ts";
import { inspectSvg } from "./svg-inspection.ts";

/** The largest SVG that is read, in bytes: its text is parsed, not decoded. */
const maximumBytes = 2_000_000;
/** The large emblem, 3 cm high, at 600 dpi. */
const rasterHeight = 709;
/** The density at which librsvg draws a unit of an SVG as one pixel. */
const svgDpi = 72;

/**
 * An SVG kept as it is, once it is known to hold nothing but shapes, with a PNG of it beside. Throws DiagnosticError
 * `model/asset` for one that runs scripts, reaches outside itself, needs a font, or is not well-formed.
 */
export async function normaliseSvg(bytes: Uint8Array, asset: AssetSource): Promise<Asset> {
  if (bytes.length > maximumBytes) throw assetError(asset, "เป็น SVG ที่ใหญ่เกิน 2 MB", "บันทึกเป็น PNG แทน");
  inspectSvg(decode(bytes, asset), asset);
  const { data, info } = await drawn(bytes).catch(() => {
    throw assetError(asset, "เป็น SVG ที่วาดไม่ได้", "บันทึกเป็น PNG แทน");
  });
  return { mediaType: "image/svg+xml", bytes, width: info.width, height: info.height, raster: data };
}

/** Drawn at its printed size from the start, not drawn small and enlarged. */
async function drawn(bytes: Uint8Array): Promise<{ data: Buffer; info: OutputInfo }> {
  const { default: sharp } = await import("./sharp.ts");
  const { height } = await sharp(bytes, { density: svgDpi, limitInputPixels: false }).metadata();
  return sharp(bytes, { density: (svgDpi * rasterHeight) / height })
    .resize({ height: rasterHeight })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
}

function decode(bytes: Uint8Array, asset: AssetSource): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw assetError(asset, "เป็น SVG ที่ไม่ได้เข้ารหัสแบบ UTF-8", "บันทึก SVG ใหม่แบบ UTF-8");
  }
}
