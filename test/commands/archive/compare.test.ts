import { strFromU8, unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Comparison } from "../../../src/archive/compare.ts";
import { run } from "../../../src/cli.ts";
import { store } from "../../../src/commands/archive/store.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import { comparableText } from "../../../src/read/comparable-text.ts";
import { readers } from "../../../src/read/index.ts";
import { systemIo } from "../../../src/system-io.ts";
import { dossierDeposit } from "../../support/archive.ts";
import { lintDocx } from "../../support/docx-lint.ts";
import { memoryIo, systemError, type MemoryIo } from "../../support/memory-io.ts";

const root = mkdtempSync(join(tmpdir(), "saraban-compare-"));
const archive = join(root, "archive");
afterAll(() => rmSync(root, { recursive: true }));

const dossierOf = (year: number): string =>
  new URL(`../../../data/sample-municipality-${year}/dossier.json`, import.meta.url).pathname;

beforeAll(async () => {
  mkdirSync(archive);
  const io = { ...systemIo(), today: () => "2026-01-06" };
  for (const year of [2566, 2567, 2568])
    await store(await dossierDeposit(dossierOf(year), io), archive, io, () => undefined);
});

/** What is written stays in memory. */
const world = (): MemoryIo => memoryIo({ makeFolder: async () => undefined });

async function compare(io: MemoryIo, ...argv: readonly string[]): Promise<number> {
  return run(["archive", "compare", ...argv, "--archive", archive], io);
}

const written = ({ files }: MemoryIo): readonly string[] =>
  [...files.keys()].map((file) => file.slice(file.lastIndexOf("/") + 1));

async function wordsOf({ files }: MemoryIo, format: "pdf" | "docx"): Promise<readonly string[]> {
  const [, bytes] = [...files].find(([file]) => file.endsWith(`.${format}`))!;
  const paragraphs = (await readers[format]())(bytes);
  return paragraphs.map((text) => comparableText(text).replace(/\n/g, "")).filter((text) => text !== "");
}

describe("on the terminal", () => {
  test("scores stand with their points under each other, then come deficiencies and actions with their counts", async () => {
    const io = world();
    expect(await compare(io, "2567", "2568"), io.said.err).toBe(exitCodes.success);
    const lines = io.said.out.split("\n");
    expect(lines[0]).toBe("เทียบมาตรการปีงบประมาณ 2567 กับ 2568");
    expect(lines).toContain(" 1  การปฏิบัติหน้าที่            88.00   91.25   +3.25");
    expect(lines).toContain("ประเด็นที่ต้องแก้ไข/ปรับปรุง (พบใหม่ 7, ไม่พบแล้ว 7)");
    expect(lines).toContain("วิธีการดำเนินการ (คงเดิม 5, ปรับปรุงถ้อยคำ 9, เพิ่มใหม่ 7, ไม่ได้กำหนดต่อ 4)");
    expect(io.said.out).toMatch(/^หมายเหตุ: ข้อ I7 .*จึงยังยืนยันไม่ได้ว่าแก้ไขแล้ว$/m);
    expect(written(io)).toEqual([]);
  });

  test("of more than two years the totals come first, then each year with the next", async () => {
    const io = world();
    expect(await compare(io, "2566", "2567", "2568")).toBe(exitCodes.success);
    expect(io.said.out).toMatch(/^ผลการประเมิน +คะแนนรวม +ระดับ +มาตรการปี\nปี 2565 +82\.97 +B +2566\n/);
    expect(io.said.out.match(/^เทียบมาตรการปีงบประมาณ .*$/gm)).toEqual([
      "เทียบมาตรการปีงบประมาณ 2566 กับ 2567",
      "เทียบมาตรการปีงบประมาณ 2567 กับ 2568",
    ]);
    expect(io.said.out).toContain("หมายเหตุ: เกณฑ์ระดับผลการประเมินของสองปีต่างกัน");
  });

  test("--json tells a machine of two years what changed, and of more a list", async () => {
    const told = async (...years: readonly string[]): Promise<unknown> => {
      const io = world();
      expect(await compare(io, ...years, "--json")).toBe(exitCodes.success);
      return JSON.parse(io.said.out);
    };
    const two = (await told("2567", "2568")) as Comparison;
    expect(two).toMatchObject({ years: [2567, 2568], assessedYears: [2566, 2567], ratings: ["ผ่าน", "ผ่านดี"] });
    expect(two).not.toHaveProperty("files");
    expect(two.scores).toHaveLength(11);
    expect(await told("2566", "2567", "2568")).toMatchObject({ comparisons: [{ years: [2566, 2567] }, two] });
  });
});

describe("as a report", () => {
  const io = world();
  beforeAll(async () => {
    expect(await compare(io, "2567", "2568", "--out", "out"), io.said.err).toBe(exitCodes.success);
  });

  test("is written in both formats under a name that sorts by year, and says the same words in both", async () => {
    const name = "2568-year-comparison-2567-ทต.ธารสมมติ";
    expect(written(io)).toEqual([`${name}.pdf`, `${name}.docx`]);
    expect(io.said.out).toMatch(/^out\/2568-.*\.pdf {2}\d หน้า\nout\/2568-.*\.docx\n$/);
    expect(io.said.err).toBe("");
    expect(await wordsOf(io, "docx")).toEqual(await wordsOf(io, "pdf"));
    expect(lintDocx([...io.files.values()][1]!)).toEqual([]);
  });

  test("tells scores, deficiencies and actions, and by which bags anybody can see that they are so", async () => {
    const words = (await wordsOf(io, "pdf")).join("\n").replaceAll("\u00a0", " ");
    for (const sentence of [
      "รายงานเปรียบเทียบผลการประเมินและมาตรการ",
      "ได้คะแนนรวม ๘๙.๕๒ คะแนน (ระดับ ผ่านดี) เพิ่มขึ้น ๓.๑๖ คะแนนจากปีงบประมาณ พ.ศ. ๒๕๖๖",
      "เพิ่มขึ้นมากที่สุด ได้แก่ คุณภาพการดำเนินงาน (๔.๒๐ คะแนน)",
      "มี ๗ ข้อ (พบใหม่ ๗ ข้อ) ส่วนประเด็นของปี ๒๕๖๖ ซึ่งมี ๗ ข้อ ไม่พบแล้ว ๗ ข้อ",
      "2567-agency-a08aab29-v001",
      "เก็บเมื่อวันที่ ๖ มกราคม ๒๕๖๙",
    ])
      expect(words).toContain(sentence);
  });

  test("has the bars of both years, in Word as a chart of its own", () => {
    const [, docx] = [...io.files].find(([file]) => file.endsWith(".docx"))!;
    const parts = Object.entries(unzipSync(docx)).filter(([path]) => /charts\/chart\d*\.xml$/.test(path));
    const charts = parts.map(([, bytes]) => strFromU8(bytes));
    expect(charts).toHaveLength(1);
    for (const value of ["88", "91.25", "ปี ๒๕๖๖", "ปี ๒๕๖๗"])
      expect(charts[0]).toContain(`<c:v>${value}</c:v>`);
  });

  test("the same years make the same bytes, with the day of SOURCE_DATE_EPOCH others", async () => {
    const [again, dated] = [world(), memoryIo({ sourceDate: new Date("2026-02-03T00:00:00Z") })];
    for (const other of [again, dated])
      expect(await compare(other, "2567", "2568", "--out", "out")).toBe(exitCodes.success);
    expect(again.files).toEqual(io.files);
    expect([...dated.files.values()][0]).not.toEqual([...io.files.values()][0]);
  });

  test("--format alone writes to output, and --json tells of the files beside the comparison", async () => {
    const other = world();
    expect(await compare(other, "2567", "2568", "--format", "docx", "--json")).toBe(exitCodes.success);
    const told = JSON.parse(other.said.out) as Comparison & { readonly files: readonly unknown[] };
    expect(told.years).toEqual([2567, 2568]);
    expect(told).toMatchObject({ diagnostics: [], files: [{ format: "docx", pages: null }] });
    expect([...other.files.keys()][0]).toContain("/output/2568-year-comparison-");
  });

  test("an office words it by a template of its own, which is held to the fields that there are", async () => {
    const other = world();
    const ours = readFileSync("templates/year-comparison.hbs", "utf8");
    other.files.set("/own.hbs", Buffer.from(ours.replace("รายงานฉบับนี้เปรียบเทียบ", "กองวิชาการเปรียบเทียบ")));
    other.files.set("/wrong.hbs", Buffer.from(ours.replace("{{years}}", "{{yeers}}")));
    const argv = ["2567", "2568", "--format", "pdf", "--out", "out"];
    expect(await compare(other, ...argv, "--template", "/own.hbs"), other.said.err).toBe(exitCodes.success);
    expect((await wordsOf(other, "pdf")).join()).toContain("กองวิชาการเปรียบเทียบมาตรการ");
    expect(await compare(other, ...argv, "--template", "/wrong.hbs")).toBe(exitCodes.input);
    expect(other.said.err).toContain("template/unknown-field");
  });

  test("of more than two years shows the totals, then each year with the next", async () => {
    const other = world();
    expect(await compare(other, "2566", "2567", "2568", "--format", "pdf", "--out", "out")).toBe(0);
    expect(written(other)).toEqual(["2568-year-comparison-2566-2567-ทต.ธารสมมติ.pdf"]);
    const words = await wordsOf(other, "pdf");
    expect(words).toContain("ผลการประเมินแต่ละปี");
    expect(
      words.filter((text) => /^ปีงบประมาณ พ.ศ. .* กับ/u.test(text.replaceAll("\u00a0", " "))),
    ).toHaveLength(2);
  });
});

describe("what cannot be compared", () => {
  const refused = async (...argv: readonly string[]): Promise<readonly [number, string]> => {
    const io = world();
    const code = await compare(io, ...argv);
    expect(written(io)).toEqual([]);
    return [code, io.said.err];
  };

  test.each([
    [["2567"], "ต้องระบุอย่างน้อยสองปี"],
    [["2567", "2567"], "ระบุปีเดียวกันซ้ำ"],
    [["2568", "2567"], "compare 2567-agency-a08aab29-v001 2568-agency-a08aab29-v001"],
    [["2567", "2568", "--format", "odt"], "ไม่รู้จักรูปแบบแฟ้ม “odt”"],
  ])("%j is told with the way on", async (argv, words) => {
    const [code, said] = await refused(...argv);
    expect(code).toBe(exitCodes.usage);
    expect(said).toContain(words);
  });

  test("a year that is not kept is told with those that are", async () => {
    const [code, said] = await refused("2567", "2599", "--out", "out");
    expect(code).toBe(exitCodes.input);
    expect(said).toContain("2568-agency-a08aab29-v001");
  });

  test("a bag that was altered makes no report, which would say that it was not", async () => {
    const folder = readdirSync(archive).find((name) => name.startsWith("2566"))!;
    const info = join(archive, folder, "data/seal.svg");
    writeFileSync(info, "brought");
    const [code, said] = await refused("2566", "2567", "--out", "out");
    rmSync(info);
    expect(code).toBe(exitCodes.input);
    expect(said).toContain("archive/altered");
  });

  test("a full disk leaves no half file", async () => {
    const io = memoryIo({ createFile: () => Promise.reject(systemError("ENOSPC")) });
    expect(await compare(io, "2567", "2568", "--format", "docx", "--out", "out")).toBe(exitCodes.output);
    expect(io.said.err).toContain("เนื้อที่ดิสก์เต็ม");
  });
});
