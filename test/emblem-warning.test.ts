import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { run } from "../src/cli.ts";
import { exitCodes } from "../src/exit-codes.ts";
import { memoryIo } from "./support/memory-io.ts";
import { sampleDossiers } from "./support/samples.ts";

const seal = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>';

/** What is said about a dossier with this emblem, made in both formats. */
async function told(emblem: object): Promise<string> {
  const io = memoryIo();
  const dossier = JSON.parse(readFileSync(sampleDossiers.oneDivision, "utf8")) as { agency: object };
  const agency = { ...dossier.agency, emblem };
  io.files.set(resolve("office/dossier.json"), Buffer.from(JSON.stringify({ ...dossier, agency }, null, 2)));
  io.files.set(resolve("office/seal.svg"), Buffer.from(seal));
  expect(await run(["generate", "office/dossier.json", "--out", "result"], io)).toBe(exitCodes.success);
  return io.said.err;
}

test("an emblem without a picture is warned of once, with its place and where to put the file", async () => {
  const warning = await told({ type: "garuda" });
  expect(warning.match(/คำเตือน/g)).toHaveLength(1);
  expect(warning).toMatch(/^office\/dossier\.json:14:15: คำเตือน \[render\/emblem-missing\] ยังไม่มีภาพตราครุฑ/);
  expect(warning).toContain("โฟลเดอร์ “office”");
});

test.each([
  { type: "none" },
  { type: "garuda", file: "seal.svg" },
  { type: "seal", file: "seal.svg", alternative: "ตรา" },
])("%o is not warned of", async (emblem) => {
  expect(await told(emblem)).toBe("");
});
