import { describe, expect, test } from "vitest";
import { regroup } from "../../../src/document/regroup.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import type { RenderInput } from "../../../src/render/renderer.ts";
import { lintDocx } from "../../support/docx-lint.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedTree } from "../../support/seed-tree.ts";

const inputs: Readonly<Record<string, RenderInput>> = {
  "every node": renderInput(everyNode, { assets: everyPicture, data: "{}" }),
  seed: renderInput(seedTree()),
  "seed-by-group": renderInput(regroup(seedTree()), { options: { fontProfile: "office" } }),
};

describe.each(Object.entries(inputs))("a Word file of %s", (_, input) => {
  test("has no error that our lint knows; the Open XML SDK is asked in the conformance run", async () => {
    const { bytes } = await renderDocx(input);
    expect(lintDocx(bytes)).toEqual([]);
  });
});
