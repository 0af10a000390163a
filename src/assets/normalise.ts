import type { Place } from "../diagnostics/diagnostic.ts";
import type { Asset } from "./asset.ts";
import { assetError, type AssetSource } from "./faults.ts";
import { keptAsset } from "./kept.ts";
import { normaliseRaster } from "./raster.ts";
import { normaliseSvg } from "./svg.ts";

/** The largest picture file that is read, in bytes. */
const maximumAssetBytes = 10_000_000;

/**
 * A picture made safe and plain for both formats; equal bytes in, equal bytes out. Throws DiagnosticError `model/asset`
 * for what is no PNG, JPEG or SVG, is too large, damaged, or reaches outside itself.
 */
export async function normaliseAsset(bytes: Uint8Array, source: string, place?: Place): Promise<Asset> {
  const asset: AssetSource = { source, ...(place && { place }) };
  if (bytes.length === 0) throw assetError(asset, "เป็นแฟ้มว่าง", "บันทึกภาพใหม่อีกครั้ง");
  if (bytes.length > maximumAssetBytes) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    throw assetError(asset, `มีขนาด ${size} MB เกิน 10 MB`, "ย่อภาพหรือบันทึกเป็น PNG/JPEG ที่เล็กลง");
  }
  return keptAsset(bytes, () => normalised(bytes, asset));
}

async function normalised(bytes: Uint8Array, asset: AssetSource): Promise<Asset> {
  if (startsWith(bytes, pngSignature)) return normaliseRaster(bytes, "png", asset);
  if (startsWith(bytes, jpegSignature)) return normaliseRaster(bytes, "jpeg", asset);
  if (isMarkup(bytes)) return normaliseSvg(bytes, asset);
  throw assetError(asset, "ไม่ใช่ภาพ PNG, JPEG หรือ SVG", "เปิดภาพในโปรแกรมภาพ แล้วบันทึกเป็น PNG");
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpegSignature = [0xff, 0xd8, 0xff];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const isMarkup = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 200)));
