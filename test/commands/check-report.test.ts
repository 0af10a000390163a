import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { readers } from "../../src/read/index.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

async function reportOf(dossier: Uint8Array): Promise<readonly string[]> {
  const io = memoryIo();
  io.files.set(resolve("office/dossier.json"), dossier);
  await run(["check", "office/dossier.json", "--report", "office/check.pdf"], io);
  const read = await readers.pdf();
  return read(io.files.get(resolve("office/check.pdf"))!).map((text) => text.replaceAll("\u00a0", " "));
}

test("the report lists what the item asks and what was found, in the words of the terminal", async () => {
  const paragraphs = await reportOf(readFileSync(sampleDossiers.verbatim));
  expect(paragraphs).toContain("ผลการตรวจแฟ้มข้อมูล ปีงบประมาณ พ.ศ. ๒๕๖๖");
  expect(paragraphs).toContain("๔๙ จาก ๔๙ ข้อ");
  expect(paragraphs).toContain("indicator-mention");
  expect(paragraphs.some((text) => text.startsWith("ปี “๖๖” เขียนสองหลัก") && text.includes("อีก 48 แห่ง"))).toBe(
    true,
  );
});

test("digits that are complained of are printed as typed", async () => {
  expect(await reportOf(readFileSync(sampleDossiers.verbatim))).toContain("เลขอารบิก “98.46” ในข้อความ");
});

test("a checklist that is not met is printed all the same", async () => {
  expect(await reportOf(readFileSync(sampleDossiers.oneDivision))).toContain(
    "พร้อมส่ง ITA: O42 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
  );
});

test("a report of another kind is a wrong command line, and nothing is written", async () => {
  const io = memoryIo();
  expect(await run(["check", sampleDossiers.corrected, "--report", "check.txt"], io)).toBe(exitCodes.usage);
  expect(io.files.size).toBe(0);
});
