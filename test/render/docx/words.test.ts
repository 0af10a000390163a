import { describe, expect, test } from "vitest";
import { document, paragraph, section } from "../../../src/document/builders.ts";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { regroup } from "../../../src/document/regroup.ts";
import { checkConservation } from "../../../src/read/conservation.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";
import { missingFrom, seedParagraphs } from "../../support/seed.ts";
import { seedTree } from "../../support/seed-tree.ts";

const read = (bytes: Uint8Array): readonly string[] => readDocx(bytes).paragraphs.map(({ text }) => text);

describe("the words of a Word file", () => {
  test("are those of the tree, paragraph by paragraph, for every node", async () => {
    const { bytes } = await renderDocx(renderInput(everyNode, { assets: everyPicture }));
    expect(checkConservation(paragraphsOf(everyNode), read(bytes))).toEqual([]);
  });

  test("hold every sentence of the seed in the seed's order", async () => {
    const { bytes } = await renderDocx(renderInput(seedTree()));
    const plain = read(bytes).map((text) => text.replaceAll("\u00a0", " "));
    expect(missingFrom(seedParagraphs(), plain)).toEqual([]);
  });

  test("name each group in a repeated head row of its own table when the tree is regrouped", async () => {
    const tree = regroup(seedTree());
    const { bytes } = await renderDocx(renderInput(tree));
    expect(checkConservation(paragraphsOf(tree), read(bytes))).toEqual([]);
    const groups = readDocx(bytes).tables.filter(({ columns }) => columns === 4);
    expect(groups).toHaveLength(10);
    for (const { rows } of groups) {
      expect(rows.slice(0, 3).map(({ header }) => header)).toEqual([true, true, false]);
      expect(rows[1]!.cells).toMatchObject([{ column: 0, columnSpan: 4 }]);
    }
  });

  test("keep two spaces, and put no-break spaces where a line may not end", async () => {
    const tree = document({ title: "ก" }, [section([paragraph("วันที่  ๖ มกราคม พ.ศ. ๒๕๖๖")])]);
    const { bytes } = await renderDocx(renderInput(tree));
    expect(read(bytes)).toEqual(["วันที่  ๖\u00a0มกราคม พ.ศ.\u00a0๒๕๖๖"]);
  });

  test("never end a line within a name of this dossier", async () => {
    const tree = document({ title: "ก" }, [section([paragraph("โดยนายสมมติ ตัวอย่าง เป็นผู้ลงนาม")])]);
    const { bytes } = await renderDocx(renderInput(tree, { unbreakable: ["นายสมมติ ตัวอย่าง"] }));
    expect(read(bytes)).toEqual(["โดยนายสมมติ\u00a0ตัวอย่าง เป็นผู้ลงนาม"]);
  });
});
