import { expect, test, vi } from "vitest";
import type { Asset } from "../../src/assets/asset.ts";
import { keptAsset } from "../../src/assets/kept.ts";

const asset = (size: number): Asset => ({
  mediaType: "image/png",
  bytes: new Uint8Array(size),
  width: 1,
  height: 1,
});
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("of equal bytes an asset is made once, of others another", async () => {
  const make = vi.fn(async () => asset(10));
  const first = await keptAsset(bytesOf("ตรา"), make);
  expect(await keptAsset(bytesOf("ตรา"), make)).toBe(first);
  expect(await keptAsset(bytesOf("ตราอื่น"), make)).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(2);
});

test("what could not be made is tried again", async () => {
  await expect(keptAsset(bytesOf("เสีย"), () => Promise.reject(new Error("broken")))).rejects.toThrow(
    "broken",
  );
  expect((await keptAsset(bytesOf("เสีย"), async () => asset(3))).bytes).toHaveLength(3);
});

test("the store does not grow without end", async () => {
  const make = vi.fn(async () => asset(30_000_000));
  for (const name of ["หนึ่ง", "สอง", "สาม", "หนึ่ง"]) await keptAsset(bytesOf(name), make);
  expect(make).toHaveBeenCalledTimes(4);
});
