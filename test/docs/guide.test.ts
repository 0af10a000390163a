import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outline } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { readers } from "../../src/read/index.ts";
import { guidePage, guidePages, instructionsOf, replaceIn, typed } from "../support/guide.ts";
import { memoryIo } from "../support/memory-io.ts";

const repository = process.cwd();
const folder = resolve(import.meta.dirname, "../../docs/guide");
const home = mkdtempSync(join(tmpdir(), "saraban-guide-"));
/** What each command said, by its line. */
const said = new Map<string, string>();

/** The answers that the page gives to the questions of `init`. */
const answers = Array.from(
  guidePage("legal-officer").matchAll(/^\| [^|]+ \| ([^|]+?) +\|$/gm),
  ([, answer]) => answer!,
).slice(2);

beforeAll(async () => {
  process.chdir(home);
  for (const page of guidePages) {
    const files = page === "division" ? ["ปี2569/reports"] : ["ปี2569"];
    for (const instruction of instructionsOf(guidePage(page))) {
      if (instruction.type === "replace") {
        const where = files.map((each) => join(home, each));
        expect(replaceIn(where, instruction), `${page}: ${instruction.part}`).toBeGreaterThan(0);
        continue;
      }
      const line = instruction.argv.join(" ");
      const { code, said: text } = await typed(instruction.argv, answers);
      expect(code, `${page}: saraban ${line}\n${text}`).toBe(exitCodes.success);
      said.set(line, text);
    }
  }
}, 600_000);

afterAll(() => {
  process.chdir(repository);
  rmSync(home, { recursive: true });
});

/** What was said to the first command that begins so. */
const saidTo = (start: string): string => [...said].find(([line]) => line.startsWith(start))?.[1] ?? "";

const filesIn = (inner: string): readonly string[] => readdirSync(join(home, inner));

describe("whoever follows the guide, command by command", () => {
  test("is told that the machine is ready", () => {
    expect(saidTo("doctor")).toContain("พร้อมใช้");
  });

  test("gets a dossier of his agency and year", () => {
    const dossier = JSON.parse(readFileSync(join(home, "ปี2569/dossier.json"), "utf8")) as object;
    expect(dossier).toMatchObject({ fiscalYear: 2569, agency: { shortName: "อบต.ตัวอย่าง", head: {} } });
  });

  test("sees the planted slip found and mended", () => {
    expect(saidTo("check ปี2569/dossier.json")).toContain("เวปไซต์");
    expect(saidTo("check ปี2569/dossier.json --fix")).toContain("+");
    expect(readFileSync(join(home, "ปี2569/dossier.json"), "utf8")).toContain("ปรับปรุงเว็บไซต์และการรายงาน");
  });

  test("has the kinds that the page names, in both formats, and a marked draft", async () => {
    const kinds = ["measures", "announcement", "submission-memo"];
    for (const kind of kinds)
      for (const format of ["pdf", "docx"])
        expect(filesIn("output")).toContain(`2569-${kind}-อบต.ตัวอย่าง.${format}`);
    const read = await readers.docx();
    const words = await read(readFileSync(join(home, "output/2569-measures-อบต.ตัวอย่าง.docx")));
    expect(words.join("\n")).toContain("เว็บไซต์");
    expect(filesIn("ร่าง")).toHaveLength(2);
    expect(filesIn(".")).toEqual(expect.arrayContaining(["ตรวจ.docx", "ตรวจ.pdf"]));
  });

  test("sees who has reported", () => {
    expect(said.get("progress status ปี2569/dossier.json --reports ปี2569/reports --round รอบ 6 เดือน")).toMatch(
      /สำนักปลัด +รายงานแล้ว/,
    );
    expect(filesIn("output")).toContain("2569-progress-memo-div-office-round-1-อบต.ตัวอย่าง.docx");
  });

  test("has a year in the archive, proved, and a signed copy in a version of its own", () => {
    const bags = filesIn("archive").map((name) => `${name.slice(0, 4)}${name.slice(-4)}`);
    expect(bags).toEqual(["2569v001", "2569v002", "2570v001"]);
    expect(filesIn("เว็บไซต์")).toContain("index.html");
    expect(filesIn("เทียบปี").filter((name) => name.endsWith(".pdf"))).toHaveLength(1);
    expect(saidTo("archive find O12")).toContain("2569");
    expect(filesIn("เผยแพร่").length).toBeGreaterThan(0);
  });
});

describe("the pages", () => {
  test.each(guidePages.slice(1, 4))("%s has ten steps", (page) => {
    expect(guidePage(page).match(/^## [๑-๙][๐-๙]?\. /gm)).toHaveLength(10);
  });

  test.each(guidePages)(
    "%s shows pictures that there are, small ones, each with words for those who do not see it",
    (page) => {
      for (const [, words, file] of guidePage(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)) {
        expect(words, file).toMatch(/[ก-๙]{10}/);
        expect(statSync(join(folder, file!)).size, file).toBeLessThan(60_000);
      }
    },
  );

  test("no picture is kept that no page shows", () => {
    const shown = guidePages.map(guidePage).join("\n");
    expect(readdirSync(join(folder, "images")).filter((name) => !shown.includes(`images/${name}`))).toEqual(
      [],
    );
  });

  test.each(guidePages)("the pages that %s leads to are there", (page) => {
    for (const [, target] of guidePage(page).matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(existsSync(join(folder, target!)), target).toBe(true);
  });

  test.each(guidePages)("every command and option that %s names is one of the program's", async (page) => {
    const program = await outline(memoryIo());
    for (const [, line] of guidePage(page).matchAll(/`saraban ([a-z-]+)[^`]*`/g))
      expect(["help", ...program.commands.map(({ name }) => name)]).toContain(line);
  });
});
