import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo } from "../support/memory-io.ts";

describe("saraban", () => {
  test("--help is Thai and lists every command and exit code", async () => {
    const io = memoryIo();
    expect(await run(["--help"], io)).toBe(exitCodes.success);
    for (const word of ["generate", "check", "init", "schema", "extract", "คำสั่ง:", "รหัสสิ้นสุด"])
      expect(io.said.out).toContain(word);
    expect(io.said.out).not.toMatch(/Commands:|Options:|Show help/);
  });

  test("--version is the package's", async () => {
    const io = memoryIo();
    await run(["--version"], io);
    expect(io.said.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("without a command it says what to type", async () => {
    const io = memoryIo();
    expect(await run([], io)).toBe(exitCodes.usage);
    expect(io.said.err).toContain("saraban generate dossier.json");
  });

  test("schema prints the JSON Schema with Thai titles", async () => {
    const io = memoryIo();
    expect(await run(["schema"], io)).toBe(exitCodes.success);
    expect(JSON.parse(io.said.out)).toMatchObject({ title: "แฟ้มปีงบประมาณ" });
  });

  test("a fault of the program is exit code 1, without a stack but with what to do", async () => {
    const io = memoryIo({ readFile: () => Promise.reject(new TypeError("bug")) });
    expect(await run(["generate", "x.json"], io)).toBe(exitCodes.internal);
    expect(io.said.err).toContain("--debug");
    expect(io.said.err).not.toContain("    at ");
    expect(await run(["generate", "x.json", "--debug"], io)).toBe(exitCodes.internal);
    expect(io.said.err).toContain("    at ");
  });
});

describe("saraban init", () => {
  test("--yes writes a dossier that can be printed as a draft at once, and its schema beside it", async () => {
    const io = memoryIo();
    expect(await run(["init", "office", "--yes"], io)).toBe(exitCodes.success);
    expect([...io.files.keys()].sort()).toEqual([
      resolve("office/dossier.json"),
      resolve("office/dossier.schema.json"),
    ]);
    const generate = ["generate", "office/dossier.json", "--out", "office"];
    expect(await run(generate, io)).toBe(exitCodes.check);
    expect(await run([...generate, "--draft"], io)).toBe(exitCodes.success);
  });

  test("five answers go into the dossier; a year is asked until it is one", async () => {
    const answers = ["เทศบาลตำบลทดสอบ", "ทต.ทดสอบ", "ทดสอบ", "ปีนี้", "๒๕๖๘", "นางสาวทดสอบ ระบบ"];
    const io = memoryIo({ isTerminal: true, ask: async () => answers.shift() ?? "" });
    expect(await run(["init", "office"], io)).toBe(exitCodes.success);
    const dossier = JSON.parse(
      new TextDecoder().decode(io.files.get(resolve("office/dossier.json"))),
    ) as Record<string, unknown>;
    expect(dossier).toMatchObject({
      fiscalYear: 2568,
      agency: { name: "เทศบาลตำบลทดสอบ", shortName: "ทต.ทดสอบ", province: "ทดสอบ" },
      signatories: [{ name: "นางสาวทดสอบ ระบบ" }],
    });
  });

  test("a dossier that is there is never written over", async () => {
    const io = memoryIo();
    const mine = new TextEncoder().encode("{}");
    io.files.set(resolve("office/dossier.json"), mine);
    expect(await run(["init", "office", "--yes"], io)).toBe(exitCodes.output);
    expect(io.files.get(resolve("office/dossier.json"))).toBe(mine);
  });

  test("without a terminal it asks nothing and says how to go on", async () => {
    const io = memoryIo();
    expect(await run(["init", "office"], io)).toBe(exitCodes.usage);
    expect(io.said.err).toContain("--yes");
  });
});
