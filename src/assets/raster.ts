import type { Sharp } from "sharp";
import type { Asset } from "./asset.ts";
import { assetError, type AssetSource } from "./faults.ts";

/** The largest picture that is decoded, in pixels. */
const maximumPixels = 50_000_000;
/** The longest side that is decoded, as in JPEG: a damaged PNG of millions by a few keeps the machine busy for seconds. */
const maximumSide = 65_535;
/** The text width, 16 cm, at 600 dpi: no picture is printed larger. */
const longestSide = 3780;

const saveAgain = "เปิดภาพในโปรแกรมภาพ แล้วบันทึกเป็น PNG ใหม่";
const makeSmaller = "ย่อภาพให้กว้างไม่เกิน 3780 จุด";

/**
 * A PNG or JPEG of any kind (palette, 16 bit, interlaced, CMYK, turned by EXIF) as one of 8-bit sRGB, upright, without
 * metadata. Throws DiagnosticError `model/asset` for a damaged or huge one.
 */
export async function normaliseRaster(
  bytes: Uint8Array,
  format: "png" | "jpeg",
  asset: AssetSource,
): Promise<Asset> {
  const { default: sharp } = await import("./sharp.ts");
  await checkSize(sharp(bytes, { limitInputPixels: false }), asset);
  const upright = sharp(bytes, { failOn: "warning" })
    .autoOrient()
    .resize(longestSide, longestSide, { fit: "inside", withoutEnlargement: true });
  const encoded =
    format === "png"
      ? upright.png({ compressionLevel: 9 })
      : upright.jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true }).catch(() => {
    throw assetError(asset, "เสียหาย อ่านได้ไม่ครบ", saveAgain);
  });
  return { mediaType: `image/${format}`, bytes: data, width: info.width, height: info.height };
}

async function checkSize(picture: Sharp, asset: AssetSource): Promise<void> {
  const { width, height } = await picture.metadata().catch(() => {
    throw assetError(asset, "เสียหาย อ่านไม่ได้", saveAgain);
  });
  if (width * height > maximumPixels) {
    throw assetError(asset, `มี ${width} × ${height} จุด เกิน 50 ล้านจุด`, makeSmaller);
  }
  if (Math.max(width, height) > maximumSide) {
    throw assetError(asset, `มี ${width} × ${height} จุด ด้านหนึ่งยาวเกิน 65,535 จุด`, makeSmaller);
  }
}
