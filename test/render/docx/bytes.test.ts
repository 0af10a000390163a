import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedTree } from "../../support/seed-tree.ts";

const render = async (): Promise<Uint8Array> =>
  (await renderDocx(renderInput(everyNode, { assets: everyPicture, data: "{}" }))).bytes;
const hash = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("the bytes of a Word file", () => {
  test("are the same however many documents were made before", async () => {
    const firstTime = hash(await render());
    await renderDocx(renderInput(seedTree()));
    expect(hash(await render())).toBe(firstTime);
  });

  test("do not know the time zone", async () => {
    const { TZ } = process.env;
    const hashes: string[] = [];
    for (const zone of ["Asia/Bangkok", "America/St_Johns", "Pacific/Kiritimati"]) {
      process.env["TZ"] = zone;
      hashes.push(hash(await render()));
    }
    if (TZ === undefined) delete process.env["TZ"];
    else process.env["TZ"] = TZ;
    expect(new Set(hashes).size).toBe(1);
  });

  test("begin with the content types, then the parts in the order of their names, all of 1 January 1980", async () => {
    const names = Object.keys(unzipSync(await render()));
    expect(names[0]).toBe("[Content_Types].xml");
    expect(names.slice(1)).toEqual(names.slice(1).sort());
    const bytes = Buffer.from(await render());
    // Local file header: time and date at 10 and 12 (APPNOTE 4.3.7); 0x21 is the first day that zip knows.
    expect([bytes.readUInt16LE(10), bytes.readUInt16LE(12)]).toEqual([0, 0x21]);
  });

  test("differ when a word differs", async () => {
    const changed = { ...everyNode, title: "ชื่ออื่น" };
    const { bytes } = await renderDocx(renderInput(changed, { assets: everyPicture, data: "{}" }));
    expect(hash(bytes)).not.toBe(hash(await render()));
  });
});
