import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo, type MemoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

const corrected = readFileSync(sampleDossiers.corrected, "utf8");
const verbatim = readFileSync(sampleDossiers.verbatim, "utf8");

/** A world in which this is the dossier. */
function officeWith(dossier: string, overrides: Parameters<typeof memoryIo>[0] = {}): MemoryIo {
  const io = memoryIo(overrides);
  io.files.set(resolve("office/dossier.json"), new TextEncoder().encode(dossier));
  return io;
}

const dossierIn = (io: MemoryIo): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(io.files.get(resolve("office/dossier.json")));

const check = (io: MemoryIo, ...more: readonly string[]): Promise<number> =>
  run(["check", "office/dossier.json", ...more], io);

/** The dossier with one text in place of another, which stands in it once. */
function withText(dossier: string, from: string, to: string): string {
  expect(dossier.split(from)).toHaveLength(2);
  return dossier.replace(from, to);
}

const unanswered = withText(corrected, '"answers": ["def-o12"]', '"answers": []');
const misspelt = withText(corrected, "จัดทำแผนภูมิ ขั้นตอน", "จัดทำเว็ปไซต์ ขั้นตอน");

describe("saraban check", () => {
  test("a sound dossier is said to be sound, with what the item asks and where it stands", async () => {
    const io = officeWith(corrected);
    expect(await check(io)).toBe(exitCodes.success);
    expect(io.said.out).toContain("[x] การติดตามผล");
    expect(io.said.out).toContain("49 จาก 49 ข้อ");
    expect(io.said.err).not.toContain("คำเตือน");
  });

  test("an error has an exit code of its own, and its place to the very character", async () => {
    const io = officeWith(unanswered);
    expect(await check(io)).toBe(exitCodes.check);
    const [at] = unanswered.slice(0, unanswered.indexOf('"O12"')).split("\n").slice(-1);
    const line = unanswered.slice(0, unanswered.indexOf('"O12"')).split("\n").length;
    expect(io.said.err).toContain(
      `office/dossier.json:${line}:${at!.length + 1}: ข้อผิดพลาด [check/unanswered-deficiency]`,
    );
    expect(io.said.out).toContain("ข้อผิดพลาด 1");
  });

  test("a place is the word's own, though escapes stand before it", async () => {
    const io = officeWith(withText(corrected, "จัดทำแผนภูมิ ขั้นตอน", String.raw`\u0e08ัดทำ\nเว็ปไซต์ ขั้นตอน`));
    await check(io, "--json");
    const { diagnostics } = JSON.parse(io.said.out) as {
      diagnostics: readonly { code: string; place: { column: number } }[];
    };
    const found = diagnostics.find(({ code }) => code === "check/listed-misspelling");
    // Marks and ำ take no column of their own.
    const before = String.raw`          "text": "\u0e08ดท\n`;
    expect(found?.place.column).toBe(before.length + 1);
  });

  test("what the office lets stand is not told, and only that", async () => {
    const suppress = (entry: object): string =>
      withText(unanswered, '"unbreakable":', `"suppress": ${JSON.stringify([entry])},\n  "unbreakable":`);
    const rule = "unanswered-deficiency";
    const told: string[] = [];
    for (const at of ["def-o12", "assessment.indicators[8]", "def-i7", undefined]) {
      const io = officeWith(suppress({ rule, ...(at !== undefined && { at }), reason: "ตอบในแผนอื่นแล้ว" }));
      told.push(`${await check(io)} ${/idle-suppression/.exec(io.said.err)?.[0] ?? ""}`.trim());
    }
    expect(told).toEqual(["0", "0", "6 idle-suppression", "0"]);
  });

  test("a suppression of a rule that there is none of is told, with the one that was meant", async () => {
    const io = officeWith(
      withText(
        corrected,
        '"unbreakable":',
        '"suppress": [{ "rule": "stale-yaer", "reason": "ปีถูกแล้ว" }],\n  "unbreakable":',
      ),
    );
    await check(io);
    expect(io.said.err).toContain("หมายถึง “stale-year” หรือไม่");
  });

  test("--json gives counts, checklists and every finding", async () => {
    const io = officeWith(verbatim);
    expect(await check(io, "--json")).toBe(exitCodes.check);
    const result = JSON.parse(io.said.out) as {
      counts: { error: number };
      diagnostics: readonly { severity: string }[];
    };
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(
      result.counts.error,
    );
    expect(result).toMatchObject({ checklists: [{ item: expect.stringMatching(/^O42 /) as string }] });
    expect(io.said.err).toBe("");
  });

  test("the same finding at many places is told once, with the other lines", async () => {
    const io = officeWith(verbatim);
    await check(io);
    expect(io.said.err.match(/\[check\/two-digit-year\]/g)).toHaveLength(1);
    expect(io.said.err).toContain("(อีก 48 แห่ง: บรรทัด ");
  });

  test("--explain tells what a rule asks; a wrong id is asked back", async () => {
    const io = memoryIo();
    expect(await run(["check", "--explain", "check/stale-year"], io)).toBe(exitCodes.success);
    expect(io.said.out).toContain("ปีในข้อความไม่ใช่ปีของเอกสาร");
    expect(await run(["check", "--explain", "stale-yaer"], io)).toBe(exitCodes.usage);
    expect(io.said.err).toContain("หมายถึง “stale-year” หรือไม่");
  });

  test("--explain all lists every rule", async () => {
    const io = memoryIo();
    expect(await run(["check", "--explain", "all"], io)).toBe(exitCodes.success);
    for (const id of ["assessment-total", "stale-year", "idle-suppression"])
      expect(io.said.out).toContain(id);
  });

  test("without a dossier it says what to type", async () => {
    expect(await run(["check"], memoryIo())).toBe(exitCodes.usage);
  });

  test("the office's own spellings lie beside the dossier", async () => {
    const io = officeWith(withText(corrected, "จัดทำแผนภูมิ ขั้นตอน", "จัดทำผังภูมิ ขั้นตอน"));
    io.files.set(
      resolve("office/spelling.tsv"),
      new TextEncoder().encode("wrong\tright\tbasis\tcertain\nผังภูมิ\tแผนภูมิ\tD\tyes\n"),
    );
    await check(io);
    expect(io.said.err).toContain("“ผังภูมิ”");
  });
});

describe("saraban check reads the reports beside the dossier", () => {
  const faulty = readFileSync(resolve("data/hin-dat-2566/reports/round-1-div-finance.json"), "utf8");
  const withReport = (folder: string, report: string): MemoryIo => {
    const io = officeWith(corrected);
    io.files.set(resolve(`office/${folder}/finance.json`), new TextEncoder().encode(report));
    return io;
  };

  test("as generate does, without being told where they are", async () => {
    const io = withReport("reports", faulty);
    await check(io);
    expect(io.said.out).toContain("พร้อมส่ง ITA: O43 ");
    expect(io.said.err.match(/O43 .*ยังไม่ครบ 6 เรื่อง/g)).toHaveLength(1);
  });

  test("but those of a folder that is named, where one is", async () => {
    const io = withReport("handed-in", faulty);
    await check(io);
    expect(io.said.out).not.toContain("O43 ");
    await check(io, "--reports", "office/handed-in");
    expect(io.said.out).toContain("O43 ");
  });

  test.each([
    ["no JSON", faulty.slice(0, -20)],
    ["of a division that there is none of", faulty.replace("div-finance", "div-fire")],
  ])("a report that is %s is told of, and keeps nothing else back", async (_, report) => {
    const io = withReport("reports", report);
    expect(await check(io)).toBe(exitCodes.input);
    expect(io.said.err).toMatch(/office\/reports\/finance\.json:\d+:\d+: ข้อผิดพลาด/);
    expect(io.said.out).toMatch(/\[x\] การติดตามผล[^]*ข้อผิดพลาด 1/);
    io.said.out = "";
    await check(io, "--json");
    expect(JSON.parse(io.said.out)).toMatchObject({ counts: { error: 1 } });
  });
});

describe("saraban check --fix", () => {
  test("shows the lines and writes them, and nothing else of the file changes", async () => {
    const io = officeWith(misspelt);
    await check(io, "--fix", "--yes");
    expect(io.said.out).toMatch(/^\d+ - .*เว็ปไซต์.*\n\d+ \+ .*เว็บไซต์/m);
    expect(dossierIn(io)).toBe(misspelt.replace("จัดทำเว็ปไซต์", "จัดทำเว็บไซต์"));
  });

  test("line ends of Windows, tabs and a byte order mark stay", async () => {
    const odd = `\ufeff${misspelt.replaceAll("\n", "\r\n").replaceAll("  ", "\t")}`;
    const io = officeWith(odd);
    await check(io, "--fix", "--yes");
    expect(dossierIn(io)).toBe(odd.replace("จัดทำเว็ปไซต์", "จัดทำเว็บไซต์"));
  });

  test("twice is once, on the whole of the real document", async () => {
    const io = officeWith(verbatim);
    await check(io, "--fix", "--yes");
    const once = dossierIn(io);
    expect(once).not.toBe(verbatim);
    expect(once).not.toContain("เว็ป");
    await check(io, "--fix", "--yes");
    expect(dossierIn(io)).toBe(once);
  });

  test.each([
    ["on a terminal, after ใช่", { isTerminal: true, ask: async () => "ใช่" }, true],
    ["on a terminal, not after an empty answer", { isTerminal: true, ask: async () => "" }, false],
    ["without a terminal, not before --yes", { isTerminal: false }, false],
  ])("writes %s", async (_, overrides, isWritten) => {
    const io = officeWith(misspelt, overrides);
    await check(io, "--fix");
    expect(dossierIn(io) !== misspelt).toBe(isWritten);
    expect(io.said.out).toContain("เว็บไซต์");
  });

  test("what is suppressed stays", async () => {
    const kept = withText(
      misspelt,
      '"unbreakable":',
      '"suppress": [{ "rule": "listed-misspelling", "at": "act-service-chart", "reason": "ชื่อเฉพาะ" }],\n  "unbreakable":',
    );
    const io = officeWith(kept);
    await check(io, "--fix", "--yes");
    expect(dossierIn(io)).toBe(kept);
  });

  test("where nothing is certain it says so", async () => {
    const io = officeWith(unanswered);
    expect(await check(io, "--fix", "--yes")).toBe(exitCodes.check);
    expect(io.said.err).toContain("ไม่มีสิ่งที่แก้ได้แน่นอน");
  });
});

describe("saraban generate asks the checker first", () => {
  const generate = (io: MemoryIo, ...more: readonly string[]): Promise<number> =>
    run(["generate", "office/dossier.json", "--format", "docx", "--out", "out", ...more], io);
  const made = (io: MemoryIo): number => [...io.files.keys()].filter((name) => name.endsWith(".docx")).length;

  test("an error stops it, and it says how to go on", async () => {
    const io = officeWith(unanswered);
    expect([await generate(io), made(io)]).toEqual([exitCodes.check, 0]);
    expect(io.said.err).toContain("[check/unanswered-deficiency]");
    expect(io.said.err).toContain("--draft");
  });

  test.each(["--force", "--draft"])("%s goes on, and tells of the error as a warning", async (option) => {
    const io = officeWith(unanswered);
    expect([await generate(io, option), made(io)]).toEqual([exitCodes.success, 1]);
    expect(io.said.err).toContain("คำเตือน [check/unanswered-deficiency]");
  });

  test("a warning does not stop it", async () => {
    const io = officeWith(misspelt);
    expect([await generate(io), made(io)]).toEqual([exitCodes.success, 1]);
    expect(io.said.err).toContain("คำเตือน [check/listed-misspelling]");
  });

  test("a draft has its mark in the tree, and the dossier that it carries has none", async () => {
    const io = officeWith(corrected);
    expect(await generate(io, "--draft", "--emit", "tree")).toBe(exitCodes.success);
    expect(io.said.out).toContain("ร่าง");
    await generate(io, "--draft");
    const [file] = [...io.files.keys()].filter((name) => name.endsWith(".docx"));
    io.said.out = "";
    await run(["extract", file!], io);
    expect(io.said.out).not.toContain("ร่าง");
  });
});
