import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { entryOf, zip } from "../../../../src/render/docx/package/zip.ts";

/** How each file stands in the archive, in its order, by the archive's own word. */
function methodsIn(archive: Uint8Array): Readonly<Record<string, number>> {
  const methods: Record<string, number> = {};
  unzipSync(archive, { filter: ({ name, compression }) => ((methods[name] = compression), false) });
  return methods;
}

test("text is deflated, pictures that are compressed already are stored; both come out as they went in", () => {
  const files = {
    "word/document.xml": "ก".repeat(500),
    "word/media/image1.png": Uint8Array.from({ length: 500 }, (_, i) => i),
    "word/media/image2.jpg": new Uint8Array(500),
    "[Content_Types].xml": "<Types/>",
  };
  const archive = zip(new Map(Object.entries(files).map(([path, file]) => [path, entryOf(path, file)])));
  expect(Object.entries(methodsIn(archive))).toEqual([
    ["[Content_Types].xml", 8],
    ["word/document.xml", 8],
    ["word/media/image1.png", 0],
    ["word/media/image2.jpg", 0],
  ]);
  const out = unzipSync(archive);
  expect(Buffer.from(out["word/document.xml"]!).toString()).toBe(files["word/document.xml"]);
  expect(out["word/media/image1.png"]).toEqual(files["word/media/image1.png"]);
});
