import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo, systemError, type MemoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

const dossier = sampleDossiers.oneDivision;

async function generate(io: MemoryIo, ...rest: readonly string[]): Promise<number> {
  return run(["generate", dossier, "--out", "result", ...rest], io);
}

const written = (io: MemoryIo): readonly string[] =>
  [...io.files.keys()].map((file) => file.slice(resolve("result").length + 1));

describe("saraban generate", () => {
  test("both formats are written, one summary line each, and nothing is said on the error stream", async () => {
    const io = memoryIo();
    expect(await generate(io)).toBe(exitCodes.success);
    expect(written(io).map((file) => file.replace(/^(\d+)-measures-.*(\.\w+)$/, "$1$2"))).toEqual([
      "2566.pdf",
      "2566.docx",
    ]);
    expect(io.said.out).toMatch(
      /^result\/2566-measures-.*\.pdf {2}\d+ หน้า {2}\d+ KB {2}0 ms\nresult\/.*\.docx {2}\d+ KB {2}0 ms\n$/,
    );
    expect(io.said.err).toBe("");
  });

  test("--kind all makes what the data allow, and says what it left out and why", async () => {
    const io = memoryIo();
    expect(await generate(io, "--kind", "all", "--format", "docx")).toBe(exitCodes.success);
    expect(written(io).map((file) => file.split("-")[1])).toEqual(["measures"]);
    expect(io.said.err).toMatch(/ไม่ได้สร้างประกาศ.*\(announcement\) เพราะไม่ทราบตำแหน่งหัวหน้าหน่วยงาน/u);
    expect(io.said.err).toContain("agency.head");
    expect(await generate(memoryIo(), "--kind", "announcement")).toBe(exitCodes.input);
    expect(await generate(memoryIo(), "--kind", "all", "--template", "own.hbs")).toBe(exitCodes.usage);
  });

  test("--json tells a machine the same, and nothing else", async () => {
    const io = memoryIo();
    expect(await generate(io, "--format", "pdf", "--json")).toBe(exitCodes.success);
    const result = JSON.parse(io.said.out) as {
      files: { format: string; bytes: number; pages: number }[];
      diagnostics: unknown[];
    };
    expect(result.files).toHaveLength(1);
    expect(result.files[0]).toMatchObject({ format: "pdf", bytes: [...io.files.values()][0]!.length });
    expect(result.diagnostics).toEqual([]);
    expect(io.said.err).toBe("");
  });

  test("one dossier that fails does not stop the next", async () => {
    const io = memoryIo();
    const code = await run(
      ["generate", "nowhere/dossier.json", dossier, "--out", "result", "--format", "docx"],
      io,
    );
    expect(code).toBe(exitCodes.input);
    expect(written(io)).toHaveLength(1);
    expect(io.said.err).toContain("nowhere/dossier.json");
    expect(io.said.err).toContain("ไม่มีอยู่");
  });

  test("two dossiers that would be written under one name are an error, and the first file stands", async () => {
    const io = memoryIo();
    const code = await run(["generate", dossier, dossier, "--out", "result", "--format", "docx"], io);
    expect(code).toBe(exitCodes.output);
    expect(written(io)).toHaveLength(1);
    expect(io.said.err).toContain("output/write");
  });

  test.each([
    ["the folder is read-only", "EACCES"],
    ["the disk is full in the middle", "ENOSPC"],
  ])("when %s, it says so and leaves no half file", async (_, code) => {
    const io = memoryIo({
      createFile: async (path) => {
        io.files.set(resolve(path), new Uint8Array(10));
        throw systemError(code);
      },
    });
    expect(await generate(io)).toBe(exitCodes.output);
    expect([...io.files.keys()]).toEqual([]);
    expect(io.said.err).toContain("output/write");
    expect(io.said.err).not.toMatch(/at .*\.ts:\d+/);
  });

  test("an option given twice is told, and no document is made", async () => {
    const io = memoryIo();
    expect(await generate(io, "--out", "a", "--out=b")).toBe(exitCodes.usage);
    expect(io.said.err).toContain("ระบุ --out มากกว่าหนึ่งครั้ง");
    expect(io.files.size).toBe(0);
  });

  test.each([
    ["markup", /^<document title="/],
    ["tree", /^document /],
  ])("--emit %s prints that stage and makes no file", async (stage, start) => {
    const io = memoryIo();
    expect(await generate(io, "--emit", stage)).toBe(exitCodes.success);
    expect(io.said.out).toMatch(start);
    expect(io.files.size).toBe(0);
  });

  test("a terminal sees progress; a pipe sees none of it", async () => {
    const io = memoryIo({ isTerminal: true });
    await generate(io, "--format", "docx");
    expect(io.said.err).toContain("กำลังสร้าง DOCX");
    expect(io.said.err.endsWith("\r\u001b[K")).toBe(true);
  });

  test.each([
    [["--format", "odt"], "odt"],
    [["--kind", "poem"], "poem"],
    [["--colour"], "colour"],
  ])("%s is a wrong command line", async (wrong, named) => {
    const io = memoryIo();
    expect(await generate(io, ...wrong)).toBe(exitCodes.usage);
    expect(io.said.err).toContain(named);
    expect(io.said.err).toMatch(/saraban( generate)? --help/);
    expect(io.said.err).not.toContain("\ufffd");
    expect(io.files.size).toBe(0);
  });
});

describe("templates of the office's own", () => {
  test.each([
    ["an unknown field", "<document title='x'><section><p>{{titel}}</p></section></document>", "titel"],
    [
      "an unknown helper",
      "<document title='x'><section><p>{{shout fileTitle}}</p></section></document>",
      "shout",
    ],
    ["an unclosed tag", "<document title='x'><section><p>{{fileTitle}}</section></document>", "p"],
    ["an unclosed block", "{{#each groups}}<p/>", "each"],
    [
      "the way to the prototype",
      "<document title='x'><section><p>{{fileTitle.constructor.name}}</p></section></document>",
      "constructor",
    ],
    ["unescaped output", "<document title='x'><section><p>{{{fileTitle}}}</p></section></document>", "{{{"],
    [
      "an unknown element",
      "<document title='x'><section><marquee>ก</marquee></section></document>",
      "marquee",
    ],
  ])("%s is a located error in Thai", async (_, template, named) => {
    const io = memoryIo();
    io.files.set(resolve("own.hbs"), new TextEncoder().encode(template));
    expect(await generate(io, "--template", "own.hbs")).toBe(exitCodes.input);
    expect(io.said.err).toContain(named);
    expect(io.said.err).toMatch(/own\.hbs:\d+:\d+/);
    expect(io.said.err).toMatch(/[ก-๙]{4}/);
    expect(written(io).filter((file) => /\.(pdf|docx)$/.test(file))).toEqual([]);
  });

  test("a template that says it otherwise is printed as it says", async () => {
    const io = memoryIo();
    const template =
      "<document title='{{fileTitle}}'><section><p>ถ้อยคำของสำนักงาน 12</p></section></document>";
    io.files.set(resolve("own.hbs"), new TextEncoder().encode(template));
    expect(await generate(io, "--template", "own.hbs", "--format", "pdf")).toBe(exitCodes.success);
  });
});

describe("pictures", () => {
  test("a link that leads out of the dossier's folder is not followed", async () => {
    const folder = mkdtempSync(join(tmpdir(), "saraban-"));
    mkdirSync(join(folder, "in"));
    writeFileSync(join(folder, "secret.png"), "secret");
    symlinkSync(join(folder, "secret.png"), join(folder, "in/seal.png"));
    const { readFileSync } = await import("node:fs");
    const own = JSON.parse(readFileSync(dossier, "utf8")) as { agency: { emblem: object } };
    own.agency.emblem = { type: "seal", file: "seal.png", alternative: "ตรา" };
    writeFileSync(join(folder, "in/dossier.json"), JSON.stringify(own));
    const io = memoryIo();
    expect(await run(["generate", join(folder, "in/dossier.json"), "--out", "result"], io)).toBe(
      exitCodes.input,
    );
    expect(io.said.err).toContain("seal.png");
    expect(readdirSync(join(folder, "in"))).toEqual(["dossier.json", "seal.png"]);
    expect(io.files.size).toBe(0);
  });
});
