import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { compile } from "../../../src/render/docx/compile.ts";

const build = (): Document => new Document({ sections: [{ children: [new Paragraph("ก")] }] });

test("docx's private compiler makes the parts that its packer packs", async () => {
  const override = { path: "docProps/core.xml", data: "<core/>" };
  const packed = unzipSync(await Packer.toBuffer(build(), false, [override]));
  const compiled = compile(build(), [override]);
  const unpacked = Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(compiled)).toEqual(Object.fromEntries(unpacked));
});
