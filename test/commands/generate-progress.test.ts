import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { canonicalReport } from "../../src/model/progress/canonical.ts";
import { parseProgress } from "../../src/model/progress/parse.ts";
import { memoryIo, type MemoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

const dossier = sampleDossiers.municipality;
const reportText = readFileSync(join(dirname(dossier), "reports", "round-1-div-works.json"), "utf8");

const memos = (io: MemoryIo, ...rest: readonly string[]): Promise<number> =>
  run(["generate", dossier, "--kind", "progress-memo", "--out", "result", ...rest], io);

const written = (io: MemoryIo, format = "docx"): readonly string[] =>
  [...io.files.keys()]
    .filter((file) => file.endsWith(`.${format}`))
    .map((file) => file.slice(resolve("result").length + 1).replace(/-[^-]*$/, ""));

/** A world in which a folder has only these reports. */
function worldWith(reports: Readonly<Record<string, string>>): {
  readonly io: MemoryIo;
  readonly folder: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "saraban-reports-"));
  const io = memoryIo();
  for (const [name, text] of Object.entries(reports)) io.files.set(join(folder, name), Buffer.from(text));
  return { io, folder };
}

describe("saraban generate --kind progress-memo", () => {
  test("makes a memo for each division, of the latest round, from the reports beside the dossier", async () => {
    const io = memoryIo();
    expect(await memos(io, "--format", "docx", "--division", "all")).toBe(exitCodes.success);
    expect(written(io)).toEqual(
      ["office", "finance", "works"].map((name) => `2568-progress-memo-div-${name}-round-2`),
    );
    expect(io.said.err).not.toContain("ไม่ได้สร้าง");
  });

  test("makes the memo of one division for the round that is named, in either digit system", async () => {
    const io = memoryIo();
    const asked = ["--division", "div-works", "--round", "รอบ 6 เดือน", "--format", "docx"];
    expect(await memos(io, ...asked)).toBe(exitCodes.success);
    expect(written(io)).toEqual(["2568-progress-memo-div-works-round-1"]);
  });

  test("tells whose report is missing, and makes the others' memos", async () => {
    const { io, folder } = worldWith({ "works.json": reportText });
    expect(await memos(io, "--reports", folder, "--format", "docx")).toBe(exitCodes.success);
    expect(written(io)).toEqual(["2568-progress-memo-div-works-round-1"]);
    expect(io.said.err).toMatch(/คำเตือน.*สำนักปลัดเทศบาลยังไม่รายงานรอบ ๖ เดือน/u);
    expect(io.said.err).toContain("กองคลังยังไม่รายงานรอบ ๖ เดือน");
  });

  test("makes none from a form that is not filled in, and fails when there is nothing else", async () => {
    const { io, folder } = worldWith({ "works.json": reportText.replace('"2025-04-21"', '""') });
    const asked = ["--reports", folder, "--division", "div-works", "--round", "รอบ ๖ เดือน"];
    expect(await memos(io, ...asked)).toBe(exitCodes.input);
    expect(io.said.err).toContain("แบบรายงานรอบ ๖ เดือนของกองช่างยังไม่ลงวันที่");
    expect(written(io)).toEqual([]);
  });

  test("a faulty report is told of once, with its place, and keeps only its own memo back", async () => {
    const faulty = reportText.replace('"div-works"', '"div-office"');
    const { io, folder } = worldWith({ "office.json": faulty, "works.json": reportText });
    expect(await memos(io, "--reports", folder, "--format", "docx")).toBe(exitCodes.input);
    expect(written(io)).toEqual(["2568-progress-memo-div-works-round-1"]);
    expect(io.said.err).toMatch(/office\.json:\d+:\d+: ข้อผิดพลาด/u);
  });

  test("a round, a division or a folder that is not there is told of", async () => {
    for (const asked of [
      ["--round", "รอบ ๙ เดือน"],
      ["--division", "div-none"],
    ]) {
      const io = memoryIo();
      expect(await memos(io, ...asked)).toBe(exitCodes.usage);
      expect(written(io)).toEqual([]);
    }
    expect(await memos(memoryIo(), "--reports", "nowhere")).toBe(exitCodes.input);
  });

  test.each(["--reports", "--round", "--division"])(
    "%s is refused where it means nothing",
    async (option) => {
      const io = memoryIo();
      expect(await run(["generate", dossier, option, "ก", "--out", "result"], io)).toBe(exitCodes.usage);
      expect(io.said.err).toContain(`${option} ใช้กับ --kind measures ไม่ได้`);
    },
  );
});

describe("saraban extract of a memo", () => {
  test.each(["pdf", "docx"] as const)(
    "a %s gives the report back, says that nothing was changed, and writes over no file",
    async (format) => {
      const io = memoryIo();
      const asked = ["--division", "div-works", "--round", "รอบ ๖ เดือน", "--format", format];
      expect(await memos(io, ...asked)).toBe(exitCodes.success);
      const [file] = [...io.files.keys()];
      io.said.err = "";
      const extract = ["extract", file!, "--strict", "--reports", "out"];
      expect(await run(extract, io)).toBe(exitCodes.success);
      expect(io.said.err).toBe("");
      const parsed = parseProgress(reportText, "works.json", parseDossier(readFileSync(dossier), dossier));
      const given = io.files.get(resolve("out/round-1-div-works.json"))!;
      expect(new TextDecoder().decode(given)).toBe(canonicalReport(parsed));
      expect(await run(extract, io)).toBe(exitCodes.output);
    },
  );
});
