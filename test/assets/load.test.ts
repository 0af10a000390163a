import sharp from "sharp";
import { expect, test } from "vitest";
import { assetError } from "../../src/assets/faults.ts";
import { loadAssets } from "../../src/assets/load.ts";
import { DiagnosticError } from "../../src/diagnostics/diagnostic.ts";

const png = await sharp({ create: { width: 4, height: 2, channels: 3, background: "white" } })
  .png()
  .toBuffer();

test("a picture named twice is read once", async () => {
  const read: string[] = [];
  const references = ["a.png", "b.png", "a.png"].map((source, line) => ({ source, place: { line } }));
  const assets = await loadAssets(references, ({ source }) => {
    read.push(source);
    return Promise.resolve(png);
  });
  expect(read).toEqual(["a.png", "b.png"]);
  expect([...assets.keys()]).toEqual(["a.png", "b.png"]);
});

test("the faults of all pictures come together, each at its place", async () => {
  const references = ["missing.png", "good.png", "bad.png"].map((source, line) => ({
    source,
    place: { line },
  }));
  const loading = loadAssets(references, (reference) => {
    if (reference.source === "missing.png") return Promise.reject(assetError(reference, "ไม่มีในโฟลเดอร์"));
    return Promise.resolve(reference.source === "good.png" ? png : new Uint8Array([1]));
  });
  const error: unknown = await loading.catch((e: unknown) => e);
  expect(error instanceof DiagnosticError && error.diagnostics.map(({ place }) => place?.line)).toEqual([
    0, 2,
  ]);
});

test("a fault of the program is not taken for one of the picture", async () => {
  const loading = loadAssets([{ source: "a.png", place: {} }], () => Promise.reject(new TypeError("bug")));
  await expect(loading).rejects.toThrow(TypeError);
});
