import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { columnsOf } from "../../src/diagnostics/terminal-text.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import type { Io } from "../../src/io.ts";
import { actionsOf } from "../../src/model/progress/division-actions.ts";
import { parseProgress } from "../../src/model/progress/parse.ts";
import { memoryIo, systemError, type MemoryIo } from "../support/memory-io.ts";
import { dossier, dossierText, entryJson, reportFile, reportJson } from "../support/progress.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A world with the dossier in `office/`, and reports beside it. */
function office(reports: Readonly<Record<string, string>> = {}, world: Partial<Io> = {}): MemoryIo {
  const io = memoryIo(world);
  io.files.set(resolve("office/dossier.json"), encode(dossierText));
  for (const [name, text] of Object.entries(reports))
    io.files.set(resolve("office/reports", name), encode(text));
  return io;
}

const textOf = (io: MemoryIo, file: string): string => new TextDecoder().decode(io.files.get(resolve(file)));

describe("saraban progress new", () => {
  const create = (io: MemoryIo, division: string, ...rest: readonly string[]): Promise<number> =>
    run(
      ["progress", "new", "office/dossier.json", "--division", division, "--round", "รอบ 6 เดือน", ...rest],
      io,
    );

  test("writes a form beside the dossier that is a sound report, not yet handed in, of that division's actions", async () => {
    const io = office();
    expect(await create(io, "div-office")).toBe(exitCodes.success);
    const file = "office/reports/round-1-div-office.json";
    expect(io.said.out).toBe(`${file}\n`);
    const report = parseProgress(textOf(io, file), file, dossier);
    expect(report).toMatchObject({
      division: "div-office",
      round: "รอบ ๖ เดือน",
      author: { name: "นางทดสอบ หนึ่ง", position: "หัวหน้าสำนักปลัด" },
      date: "",
    });
    expect(report.entries.map(({ action }) => action)).toEqual(
      actionsOf(dossier, "div-office").map(({ id }) => id),
    );
    expect(new Set(report.entries.map(({ status, percent }) => `${status} ${percent}`))).toEqual(
      new Set(["not-started 0"]),
    );
  });

  test("says in each $comment what is asked: the action, its time, and what to fill in", async () => {
    const io = office();
    await create(io, "div-office");
    const form = JSON.parse(textOf(io, "office/reports/round-1-div-office.json")) as {
      $comment: string[];
      entries: { $comment: string[] }[];
    };
    expect(form.$comment[0]).toBe("แบบรายงานผลการดำเนินการของสำนักปลัด รอบ ๖ เดือน (ก.ย. ๒๕๖๕ - มี.ค. ๒๕๖๖)");
    expect(form.entries[1]?.$comment).toEqual([
      "วิธีการดำเนินการ: จัดทำคู่มือ",
      "(๑) ร่าง",
      "(๒) เผยแพร่",
      "ระยะเวลาดำเนินการ: ต.ค. - ธ.ค. ๒๕๖๕",
      "การติดตามผล: รายงานผลการดำเนินการในการประชุมประจำเดือน",
      "กรอก status percent work evidence difficulties และ suggestions",
    ]);
    expect(form.entries[2]?.$comment).toContain("ระยะเวลาดำเนินการ: ก.ค. - ก.ย. ๒๕๖๖ (เริ่มหลังรอบนี้)");
  });

  test("puts the JSON Schema that the form names beside it", async () => {
    const io = office();
    await create(io, "div-works", "--out", "elsewhere/works.json");
    const { $schema } = JSON.parse(textOf(io, "elsewhere/works.json")) as { $schema: string };
    const printed = memoryIo();
    await run(["schema", "--of", "progress"], printed);
    expect(textOf(io, `elsewhere/${$schema}`)).toBe(printed.said.out);
  });

  test("never writes over a report", async () => {
    const mine = JSON.stringify(reportJson());
    const io = office({ "round-1-div-office.json": mine });
    expect(await create(io, "div-office")).toBe(exitCodes.output);
    expect(textOf(io, "office/reports/round-1-div-office.json")).toBe(mine);
    expect(io.said.err).toContain("อยู่แล้ว");
    expect(io.said.err).toContain("--out");
  });

  test("leaves no half form when the disk is full", async () => {
    const io = office({}, { rename: () => Promise.reject(systemError("ENOSPC")) });
    expect(await create(io, "div-office")).toBe(exitCodes.output);
    expect([...io.files.keys()]).toEqual([resolve("office/dossier.json")]);
  });

  test.each([
    [
      ["--division", "div-ofice"],
      ["“div-ofice”", "div-office (สำนักปลัด), div-finance (กองคลัง), div-works (กองช่าง)"],
    ],
    [
      ["--round", "รอบ ๙ เดือน"],
      ["“รอบ ๙ เดือน”", "รอบ ๖ เดือน, รอบ ๑๒ เดือน"],
    ],
  ])("with an unknown %s lists what exists", async (wrong, told) => {
    const io = office();
    const sound = ["--division", "div-office", "--round", "รอบ ๖ เดือน"].filter(
      (_, index, all) => ![all[index], all[index - 1]].includes(wrong[0]),
    );
    expect(await run(["progress", "new", "office/dossier.json", ...sound, ...wrong], io)).toBe(
      exitCodes.usage,
    );
    for (const words of told) expect(io.said.err).toContain(words);
    expect(io.files.size).toBe(1);
  });

  test("of a division that no action names says so", async () => {
    const io = office();
    const { measureGroups, ...rest } = JSON.parse(dossierText) as { measureGroups: { actions: unknown[] }[] };
    const groups = measureGroups.map((group) => ({ ...group, actions: group.actions.slice(1) }));
    io.files.set(resolve("office/dossier.json"), encode(JSON.stringify({ ...rest, measureGroups: groups })));
    expect(await create(io, "div-works")).toBe(exitCodes.usage);
    expect(io.said.err).toContain("กองช่างไม่มีวิธีการดำเนินการที่ต้องรายงาน");
  });
});

describe("saraban progress status", () => {
  const reports = {
    "a.json": reportFile("", { round: "รอบ ๑๒ เดือน", date: "2023-10-09" }).source as string,
    "b.json": reportFile("", {
      division: "div-finance",
      round: "รอบ ๑๒ เดือน",
      date: "2023-10-12",
      entries: [],
    }).source as string,
    "progress.schema.json": "{}",
    ".b.json.part": "{",
    "notes.txt": "บันทึก",
  };
  const status = (io: MemoryIo, ...rest: readonly string[]): Promise<number> =>
    run(["progress", "status", "office/dossier.json", "--reports", "office/reports", ...rest], io);

  test("shows for each round who has reported, who is late and who has not, in columns", async () => {
    const io = office(reports, { today: () => "2023-10-15" });
    expect(await status(io)).toBe(exitCodes.success);
    expect(io.said.err).toBe("");
    const lines = io.said.out.split("\n");
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ["รอบ ๖ เดือน (ก.ย. ๒๕๖๕ - มี.ค. ๒๕๖๖) ไม่ได้กำหนดวันส่ง"],
      ["ส่วนราชการ", "สถานะ", "วันที่รายงาน", "จำนวนข้อ", "แฟ้ม"],
      ["สำนักปลัด", "ยังไม่รายงาน", "-", "๐ จาก ๓", "-"],
      ["กองคลัง", "ยังไม่รายงาน", "-", "๐ จาก ๓", "-"],
      ["กองช่าง", "ยังไม่รายงาน", "-", "๐ จาก ๑", "-"],
      ["รายงานแล้ว ๐ จาก ๓ ส่วนราชการ"],
      [""],
      ["รอบ ๑๒ เดือน (ต.ค. ๒๕๖๕ - ก.ย. ๒๕๖๖) กำหนดส่ง ๑๐ ตุลาคม ๒๕๖๖"],
      ["ส่วนราชการ", "สถานะ", "วันที่รายงาน", "จำนวนข้อ", "แฟ้ม"],
      ["สำนักปลัด", "รายงานแล้ว", "๙ ตุลาคม ๒๕๖๖", "๑ จาก ๓", "office/reports/a.json"],
      ["กองคลัง", "รายงานล่าช้า ๒ วัน", "๑๒ ตุลาคม ๒๕๖๖", "๐ จาก ๓", "office/reports/b.json"],
      ["กองช่าง", "ล่าช้า ๕ วัน", "-", "๐ จาก ๑", "-"],
      ["รายงานแล้ว ๒ จาก ๓ ส่วนราชการ"],
      [""],
    ]);
    const starts = (line: string): readonly number[] =>
      Array.from(line.matchAll(/(?<= {2})\S/g), ({ index }) => columnsOf(line.slice(0, index)));
    for (const rows of [lines.slice(1, 5), lines.slice(8, 12)])
      expect(rows.map(starts)).toEqual(rows.map(() => starts(rows[0]!)));
  });

  test("--round shows one round; --today stands for the clock", async () => {
    const io = office(reports, { today: () => "2099-01-01" });
    expect(await status(io, "--round", "รอบ 12 เดือน", "--today", "2023-10-11")).toBe(exitCodes.success);
    expect(io.said.out).not.toContain("รอบ ๖ เดือน");
    expect(io.said.out).toContain("ล่าช้า ๑ วัน");
  });

  test("--json tells a machine the same, and nothing else", async () => {
    const io = office(reports, { today: () => "2023-10-15" });
    expect(await status(io, "--json")).toBe(exitCodes.success);
    const result = JSON.parse(io.said.out) as { rounds: { divisions: object[] }[] };
    expect(result).toMatchObject({
      today: "2023-10-15",
      rounds: [
        { name: "รอบ ๖ เดือน", from: "2022-09-01", to: "2023-03-31", due: null },
        { name: "รอบ ๑๒ เดือน", due: "2023-10-10" },
      ],
      diagnostics: [],
    });
    expect(result.rounds[1]?.divisions.slice(1)).toEqual([
      {
        id: "div-finance",
        name: "กองคลัง",
        state: "reported-late",
        daysLate: 2,
        date: "2023-10-12",
        file: "office/reports/b.json",
        reported: 0,
        asked: 3,
      },
      {
        id: "div-works",
        name: "กองช่าง",
        state: "overdue",
        daysLate: 5,
        date: null,
        file: null,
        reported: 0,
        asked: 1,
      },
    ]);
    expect(io.said.err).toBe("");
  });

  test("a form that is not dated yet is not a report", async () => {
    const io = office({
      "works.json": JSON.stringify(reportJson({ division: "div-works", date: "", entries: [] })),
    });
    await status(io);
    expect(io.said.out).toMatch(
      /กองช่าง +ยังไม่รายงาน \(ยังไม่ลงวันที่\) +- +๐ จาก ๑ +office\/reports\/works\.json\n/,
    );
  });

  test("bad files are told of with all their errors, and the rest is still shown", async () => {
    const io = office({
      ...reports,
      "c.json": reportFile("", { entries: [entryJson({ percent: 120, status: "cancelled" })] })
        .source as string,
      "d.json": "{",
      "e.json": reports["a.json"],
    });
    expect(await status(io)).toBe(exitCodes.input);
    expect(io.said.out).toMatch(/สำนักปลัด +แฟ้มรายงานมีข้อผิดพลาด +- +๐ จาก ๓ +office\/reports\/c\.json\n/);
    expect(io.said.out).toContain("รายงานล่าช้า ๒ วัน");
    expect(io.said.err.match(/^office\/reports\/[a-z.]+:\d+:\d+:.*\[model\/[\w-]+\]/gm)).toHaveLength(4);
    expect(io.said.err).toContain(
      "“office/reports/a.json” และ “office/reports/e.json” เป็นรายงานของ “div-office”",
    );
  });

  test("--json has the errors too; those of another round are left out with --round", async () => {
    const io = office({
      "c.json": reportFile("", { entries: [entryJson({ percent: 120 })] }).source as string,
    });
    expect(await status(io, "--json", "--round", "รอบ ๖ เดือน")).toBe(exitCodes.input);
    expect(JSON.parse(io.said.out)).toMatchObject({
      diagnostics: [{ code: "model/field", place: { path: "entries[0].percent" } }],
    });
    const other = office({ "c.json": textOf(io, "office/reports/c.json") });
    expect(await status(other, "--round", "รอบ ๑๒ เดือน")).toBe(exitCodes.success);
    expect(other.said.err).toBe("");
  });

  test("a file that cannot be opened is told of, and the rest is still shown", async () => {
    const world = office(reports);
    const io = office(reports, {
      readFile: (path) =>
        path.endsWith("a.json") ? Promise.reject(systemError("EACCES")) : world.readFile(path),
    });
    expect(await status(io)).toBe(exitCodes.input);
    expect(io.said.err).toContain("a.json” ไม่มีสิทธิ์อ่าน");
    expect(io.said.out).toContain("office/reports/b.json");
  });

  test("the dossier itself is not taken for a report", async () => {
    const io = office();
    expect(await run(["progress", "status", "office/dossier.json", "--reports", "office"], io)).toBe(
      exitCodes.success,
    );
    expect(io.said.err).toBe("");
  });

  test.each([
    [["--today", "15 ต.ค. 2566"], exitCodes.usage, "2023-10-15"],
    [["--round", "รอบ ๙ เดือน"], exitCodes.usage, "รอบ ๖ เดือน, รอบ ๑๒ เดือน"],
    [["--reports", "nowhere"], exitCodes.input, "nowhere"],
  ])("%s is an error that says what would be right", async (wrong, code, told) => {
    const io = office(reports);
    const folder = wrong[0] === "--reports" ? [] : ["--reports", "office/reports"];
    expect(await run(["progress", "status", "office/dossier.json", ...folder, ...wrong], io)).toBe(code);
    expect(io.said.err).toContain(told);
    expect(io.said.out).toBe("");
  });

  test("a dossier without rounds is told where they belong", async () => {
    const io = office(reports);
    const json = JSON.parse(dossierText) as object;
    io.files.set(resolve("office/dossier.json"), encode(JSON.stringify({ ...json, reportingRounds: [] })));
    expect(await status(io)).toBe(exitCodes.input);
    expect(io.said.err).toContain("reportingRounds");
  });
});

test("saraban progress alone says which commands there are", async () => {
  const io = memoryIo();
  expect(await run(["progress"], io)).toBe(exitCodes.usage);
  expect(io.said.err).toContain("saraban progress new");
});
