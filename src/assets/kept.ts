import { createHash } from "node:crypto";
import type { Asset } from "./asset.ts";

/** At so many bytes the store starts anew: many agencies, or hostile pictures, cost time, never memory. */
const limit = 16_000_000;

const assets = new Map<string, Asset>();
let size = 0;

/**
 * The asset that is made of these bytes, made once: the same emblem stands on every paper of an agency's year, and drawing
 * it takes longer than a page. Bytes of which none can be made are tried again each time. Throws what `make` throws.
 */
export async function keptAsset(bytes: Uint8Array, make: () => Promise<Asset>): Promise<Asset> {
  const key = createHash("sha256").update(bytes).digest("base64");
  const known = assets.get(key);
  if (known !== undefined) return known;
  const asset = await make();
  keep(key, asset);
  return asset;
}

function keep(key: string, asset: Asset): void {
  const own = asset.bytes.length + (asset.raster?.length ?? 0);
  if (size + own > limit) {
    assets.clear();
    size = 0;
  }
  assets.set(key, asset);
  size += own;
}
