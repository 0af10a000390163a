import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { store } from "../../src/commands/archive/store.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { smallDeposit } from "../support/archive.ts";
import { memoryIo, type MemoryIo } from "../support/memory-io.ts";
import { municipalityFolder, sampleDossiers } from "../support/samples.ts";

const fileOf = (year: number): string => join(municipalityFolder(year), "dossier.json");
const sourceOf = (year: number): string => readFileSync(fileOf(year), "utf8");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const seal = new Uint8Array(readFileSync(join(municipalityFolder(2568), "seal.svg")));
const newFile = resolve("new/dossier.json");

interface Begun {
  readonly io: MemoryIo;
  readonly code: number;
  readonly text: string;
  readonly dossier: Dossier;
  readonly told: Told;
}

interface Told {
  readonly fiscalYear: number;
  readonly changes: readonly { readonly message: string; readonly path?: string }[];
  readonly oldYears: readonly { readonly path: string; readonly line: number; readonly words: string }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** A new year from what lies at `from`, perhaps among files of the test's own. */
async function begin(from: string, files: Readonly<Record<string, Uint8Array>> = {}): Promise<Begun> {
  const io = memoryIo();
  for (const [path, content] of Object.entries(files)) io.files.set(resolve(path), content);
  const code = await run(["init", "new", "--from", from, "--json"], io);
  expect(code, io.said.err).toBe(exitCodes.success);
  const text = new TextDecoder().decode(io.files.get(newFile));
  return { io, code, text, dossier: parseDossier(text, "new"), told: JSON.parse(io.said.out) as Told };
}

/** Last year's dossier with something changed in it. */
function changed(year: number, change: (dossier: Record<string, unknown>) => void): Uint8Array {
  const dossier = JSON.parse(sourceOf(year)) as Record<string, unknown>;
  change(dossier);
  return bytes(JSON.stringify(dossier));
}

describe("2569 begun from 2568 of the invented municipality", () => {
  let begun: Begun;
  const old = parseDossier(sourceOf(2568), "old");
  const real = parseDossier(sourceOf(2569), "real");
  beforeAll(async () => {
    begun = await begin(municipalityFolder(2568));
  });

  test("has the years, rounds and results that the office itself wrote for 2569", () => {
    const { fiscalYear, assessment, earlierAssessments, reportingRounds } = begun.dossier;
    expect([fiscalYear, assessment.fiscalYear]).toEqual([2569, 2568]);
    expect(earlierAssessments).toEqual(real.earlierAssessments);
    expect(reportingRounds).toEqual(real.reportingRounds);
    expect(assessment.indicators.map(({ number, score }) => [number, score])).toEqual(
      real.assessment.indicators.map(({ number }) => [number, 0]),
    );
  });

  test("keeps agency, ids and words of every action, in the new fiscal year, answering nothing yet", () => {
    expect(begun.dossier.agency).toEqual(old.agency);
    const actionsOf = ({ measureGroups }: Dossier) => measureGroups.flatMap(({ actions }) => actions);
    const [before, after] = [actionsOf(old), actionsOf(begun.dossier)];
    expect(after.map(({ id, text }) => [id, text])).toEqual(before.map(({ id, text }) => [id, text]));
    for (const { id, schedule, answers } of after) {
      expect(["2025-10-01" <= schedule!.from, schedule!.to <= "2026-09-30"], id).toEqual([true, true]);
      expect(answers, id).toEqual([]);
    }
  });

  test("calls topics that the new framework lacks by their words", () => {
    const headings = begun.dossier.measureGroups.map(({ heading }) => heading);
    expect(headings).toEqual(real.measureGroups.map(({ heading }) => heading));
  });

  test("says nothing of last year's papers: days, numbers, letters referred to, decisions, suppressions", () => {
    const { documents, signatories, meeting, suppress } = begun.dossier;
    expect(JSON.stringify([documents, signatories])).not.toMatch(/20\d\d-|๒๕๖|references": \["/u);
    expect(documents?.submissionMemo?.number).toBe("ธส ๕๒๐๐๑/");
    expect(documents?.agendaPaper).toEqual({ decisions: [] });
    expect(documents?.appointmentOrder?.members).toEqual(old.documents?.appointmentOrder?.members);
    expect([meeting.date, meeting.statedCount, suppress]).toEqual(["2025-09-20", undefined, []]);
    const told = begun.told.changes.map(({ message }) => message).join("\n");
    for (const gone of ["๒๕๖๗", "๑๐/๒๕๖๘", "เห็นชอบให้เผยแพร่", "item-place", "I4, I11, E5, E8, E9, O1, O2"])
      expect(told).toContain(gone);
  });

  test("lies beside its schema and its seal", () => {
    const { io, text } = begun;
    expect([...io.files.keys()].toSorted()).toEqual(
      ["dossier.json", "dossier.schema.json", "seal.svg"].map((name) => resolve("new", name)),
    );
    expect(new Uint8Array(io.files.get(resolve("new/seal.svg"))!)).toEqual(seal);
    expect(text.startsWith('{\n  "$schema": "./dossier.schema.json",\n  "$comment"')).toBe(true);
    expect(Object.keys(JSON.parse(text) as object).indexOf("earlierAssessments")).toBe(5);
  });

  test("is a draft at once, but no document before everything taken over was looked at", async () => {
    const { io, dossier } = begun;
    const generate = ["generate", "new/dossier.json", "--kind", "submission-memo", "--out", "made"];
    expect(await run([...generate, "--format", "pdf"], io)).toBe(exitCodes.check);
    expect(await run([...generate, "--draft"], io), io.said.err).toBe(exitCodes.success);
    io.said.out = "";
    expect(await run(["check", "new/dossier.json", "--json"], io)).toBe(exitCodes.check);
    const { diagnostics } = JSON.parse(io.said.out) as { diagnostics: readonly { code: string }[] };
    const open = diagnostics.filter(({ code }) => code === "check/unconfirmed");
    const actions = dossier.measureGroups.flatMap((group) => group.actions);
    expect(open).toHaveLength(actions.length + dossier.analysis.length + 3);
  });
});

describe("every old year that is still named is listed", () => {
  test.each([
    ["2565", municipalityFolder(2565), 2565],
    ["2566", municipalityFolder(2566), 2566],
    ["2567", municipalityFolder(2567), 2567],
    ["2568", municipalityFolder(2568), 2568],
    ["2569", municipalityFolder(2569), 2569],
    ["Hin Dat", sampleDossiers.corrected, 2566],
    ["Hin Dat as published", sampleDossiers.verbatim, 2566],
  ])("from %s", async (_, from, year) => {
    const { text, told } = await begin(from);
    const old = [year, year - 1].flatMap((each) => [String(each), thai(each), String(each - 543)]);
    const named = text.split("\n").flatMap((line, index) => {
      const words = /^ *(?:"(?:id|from|to|due|date|fiscalYear|file)":|"(?:def|sec)-)/u.test(line) ? "" : line;
      return old.some((each) => words.includes(each)) ? [index + 1] : [];
    });
    expect([...new Set(told.oldYears.map(({ line }) => line))]).toEqual(expect.arrayContaining(named));
    expect(told.fiscalYear).toBe(year + 1);
  });

  test("in words for people too, with place, path and what is meant most often", async () => {
    const io = memoryIo();
    await run(["init", "new", "--from", municipalityFolder(2568)], io);
    expect(io.said.out).toMatch(
      /new\/dossier\.json:\d+:\d+ +analysis\[0\]\.text +๒๕๖๖ → ๒๕๖๗ +.*เพิ่มขึ้นจากปี ๒๕๖๖/u,
    );
    expect(io.said.out).toContain("เขียนหัวข้อเป็นถ้อยคำ เพราะกรอบการประเมินของปีใหม่ไม่มีหัวข้อนั้น 14 แห่ง");
    expect(io.said.err).toContain("saraban check new/dossier.json");
  });

  test("and a dossier that names none says so", async () => {
    const io = memoryIo();
    await run(["init", "new", "--from", "test/fixtures/one-division"], io);
    expect(io.said.out).toContain("ไม่มีข้อความใดพูดถึงปีก่อน");
  });
});

describe("what the old dossier knows of the new year", () => {
  test("its next results are used, their deficiencies and the answers to them with them", async () => {
    const from = changed(2567, (dossier) => {
      const next = dossier["nextAssessment"] as { indicators: Record<string, unknown>[] };
      next.indicators[1]!["deficiencies"] = [{ id: "def-i4", item: "I4", recommendation: "ควรเผยแพร่" }];
      const groups = dossier["measureGroups"] as { actions: Record<string, unknown>[] }[];
      groups[4]!.actions[0]!["answers"] = ["def-i7", "def-i4"];
    });
    const { dossier } = await begin("old/dossier.json", { "old/dossier.json": from });
    const { total, rating, indicators } = dossier.assessment;
    expect([total, rating, indicators[1]?.deficiencies.length]).toEqual([89.52, "ผ่านดี", 1]);
    expect(dossier.nextAssessment).toBeUndefined();
    expect(dossier.measureGroups[4]?.actions[0]?.answers).toEqual(["def-i4"]);
  });

  test("results that are half known are used as far as they go", async () => {
    const from = changed(2568, (dossier) => {
      dossier["nextAssessment"] = {
        fiscalYear: 2568,
        indicators: [{ number: 3, score: 91.3 }, { number: 4 }],
      };
    });
    const { dossier } = await begin("old.json", { "old.json": from });
    expect(dossier.assessment.indicators.map(({ score }) => score)).toEqual([
      0, 0, 91.3, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(dossier.assessment.rating).toBe("-");
  });

  test("notes stay where they were, and an older question is not asked twice", async () => {
    const first = await begin(fileOf(2567), {});
    const second = await begin("once/dossier.json", {
      "once/dossier.json": bytes(first.text),
      "once/seal.svg": seal,
    });
    expect(second.dossier.fiscalYear).toBe(2569);
    expect(second.text.match(/ยืนยันแล้วลบบรรทัดนี้/gu)?.length).toBe(
      first.text.match(/ยืนยันแล้วลบบรรทัดนี้/gu)?.length,
    );
    const noted = changed(2568, (dossier) => {
      (dossier["meeting"] as Record<string, unknown>)["$comment"] = "ประชุมทุกเดือนกันยายน";
      (dossier["print"] as Record<string, unknown>)["$comment"] = "ห้ามลบ";
    });
    const { text } = await begin("n.json", { "n.json": noted });
    expect(text).toContain("ดูชื่อคณะทำงาน | ประชุมทุกเดือนกันยายน");
    expect(text).toContain('"$comment": "ห้ามลบ"');
    const twice = sourceOf(2568).replace('"print": {', '"print": { "$comment": "หนึ่ง", "$comment": "สอง",');
    const { told } = await begin("t.json", { "t.json": bytes(twice) });
    expect(told.changes).toContainEqual({
      message: "มี $comment ซ้ำในที่เดียวกัน จึงตัด “หนึ่ง”",
      path: "print.$comment",
    });
  });

  test("suppressions of words stay, those of results, years and emptied places go", async () => {
    const kept = { rule: "two-forms", at: "act-no-gift", text: "ของขวัญ", reason: "ชื่อนโยบาย" };
    const from = changed(2568, (dossier) => {
      dossier["suppress"] = [
        kept,
        { rule: "stale-year", at: "act-no-gift", reason: "ตั้งใจ" },
        { rule: "listed-misspelling", at: "analysis[0]", reason: "คำเดิม" },
        { rule: "no-such-rule", reason: "พิมพ์ผิด" },
      ];
    });
    const { dossier, told } = await begin("s.json", { "s.json": from });
    expect(dossier.suppress).toEqual([kept]);
    expect(told.changes.filter(({ message }) => message.includes("ข้อยกเว้น"))).toHaveLength(3);
  });

  test("sentences of the office's own that say last year's scores and days are asked about", async () => {
    const { text } = await begin(sampleDossiers.verbatim);
    expect(text).toMatch(/"wording": \{\n +"\$comment": "ยืนยันแล้วลบบรรทัดนี้: ถ้อยคำ/u);
    const own = changed(2568, (dossier) => (dossier["wording"] = { scoreUnit: "คะแนน" }));
    const { dossier, text: quiet } = await begin("w.json", { "w.json": own });
    expect(dossier.wording).toEqual({ scoreUnit: "คะแนน" });
    expect(quiet).not.toContain("ยืนยันแล้วลบบรรทัดนี้: ถ้อยคำ");
  });

  test("a picture of last year's signature is never carried over", async () => {
    const from = changed(2568, (dossier) => {
      (dossier["signatories"] as Record<string, unknown>[])[0]!["picture"] = "ลายมือชื่อ.png";
    });
    const { dossier, io, told } = await begin("p/d.json", { "p/d.json": from });
    expect(dossier.signatories[0]?.picture).toBeUndefined();
    expect(
      [...io.files.keys()].filter((file) => file.startsWith(resolve("new")) && file.endsWith(".png")),
    ).toEqual([]);
    expect(told.changes.map(({ message }) => message).join()).toContain("ลายมือชื่อ.png");
  });
});

describe("from a finished document", () => {
  const made = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const io = memoryIo();
    await run(["generate", fileOf(2567), "--kind", "submission-memo", "--out", "made"], io);
    for (const [file, content] of io.files) made.set(file.slice(file.lastIndexOf(".") + 1), content);
  });

  test.each(["pdf", "docx"])("a %s of ours begins the same year as its dossier", async (format) => {
    const { dossier, told } = await begin(`memo.${format}`, { [`memo.${format}`]: made.get(format)! });
    const { dossier: direct } = await begin(fileOf(2567));
    expect({ ...dossier, agency: { ...dossier.agency, emblem: direct.agency.emblem } }).toEqual(direct);
    expect(dossier.agency.emblem).toEqual({ type: "none" });
    expect(told.warnings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringContaining("model/asset แฟ้ม PDF และ DOCX ไม่มีแฟ้มภาพ “seal.svg”"),
    ]);
  });

  test("a seal that the officer put there already is used", async () => {
    const { dossier, io } = await begin("memo.pdf", {
      "memo.pdf": made.get("pdf")!,
      "new/seal.svg": bytes("<svg/>"),
    });
    expect(dossier.agency.emblem).toMatchObject({ type: "seal", file: "seal.svg" });
    expect(io.files.get(resolve("new/seal.svg"))).toEqual(bytes("<svg/>"));
  });

  test("words changed in Word are told, for the data do not know them", async () => {
    const parts = unzipSync(made.get("docx")!);
    const xml = strFromU8(parts["word/document.xml"]!).replace("ปีงบประมาณ", "ปีการศึกษา");
    const { told } = await begin("memo.docx", {
      "memo.docx": zipSync({ ...parts, "word/document.xml": strToU8(xml) }),
    });
    expect(told.warnings.map(({ code }) => code)).toContain("read/edited");
  });

  test("without data in it, as a scan is, nothing is begun", async () => {
    const parts = Object.entries(unzipSync(made.get("docx")!)).filter(
      ([name]) => !name.startsWith("customXml/"),
    );
    await refused("scan.docx", { "scan.docx": zipSync(Object.fromEntries(parts)) }, "read/no-data");
  });
});

describe("from the archive", () => {
  async function archived(): Promise<{ readonly io: MemoryIo; readonly folder: string }> {
    const io = memoryIo();
    const { record } = smallDeposit(2568);
    const payload = new Map([
      ["dossier.json", bytes(sourceOf(2568))],
      ["pictures/0123456789abcdef.svg", seal],
    ]);
    const pictures = [{ of: "dossier.json", source: "seal.svg", file: "pictures/0123456789abcdef.svg" }];
    const bag = await store({ record: { ...record, pictures }, payload }, "kept", io, () => undefined);
    return { io, folder: bag.folder };
  }

  test("a bag begins the same year as its dossier, the seal under its own name", async () => {
    const { io, folder } = await archived();
    expect(await run(["init", "new", "--from", folder], io), io.said.err).toBe(exitCodes.success);
    const { text } = await begin(municipalityFolder(2568));
    expect(new TextDecoder().decode(io.files.get(newFile))).toBe(text);
    expect(io.files.get(resolve("new/seal.svg"))).toEqual(seal);
  });

  test("a bag that was tampered with is refused, with what is wrong", async () => {
    const { io, folder } = await archived();
    io.files.set(resolve(folder, "data/dossier.json"), bytes(sourceOf(2569)));
    expect(await run(["init", "new", "--from", folder], io)).toBe(exitCodes.input);
    expect(io.said.err).toContain("archive/altered");
    expect(io.files.has(newFile)).toBe(false);
  });

  test("the archive itself is no bag; its bags are named", async () => {
    const { io, folder } = await archived();
    expect(await run(["init", "new", "--from", "kept"], io)).toBe(exitCodes.input);
    expect(io.said.err).toContain(folder);
  });
});

describe("nothing is begun, and nothing written,", () => {
  test("from what is not there, no JSON, or wrong", async () => {
    await refused("nowhere.json", {}, "model/file");
    await refused("x.json", { "x.json": bytes("{") }, "model/json");
    await refused(
      "y.json",
      { "y.json": changed(2568, (dossier) => delete dossier["meeting"]) },
      "model/field",
    );
    await refused("half.pdf", { "half.pdf": bytes("%PDF-1.7\n1 0 obj") }, "read/file");
  });

  test("from a folder without a dossier", async () => {
    await refused("test/fixtures", {}, "model/file");
  });

  test("over a dossier that is there", async () => {
    const io = memoryIo();
    const mine = bytes("{}");
    io.files.set(newFile, mine);
    expect(await run(["init", "new", "--from", municipalityFolder(2568)], io)).toBe(exitCodes.output);
    expect([...io.files.values()]).toEqual([mine]);
  });

  test("where the year to be answered has no framework: which file to add is said", async () => {
    const first = await begin(fileOf(2569));
    expect(first.told.warnings.map(({ message }) => message)).toEqual(["ไม่มีกรอบการประเมิน ITA ของปี 2570"]);
    const said = await refused("n/d.json", { "n/d.json": bytes(first.text) }, "model/framework");
    expect(said).toContain("2570.json");
    expect(said).toContain("--ita");
  });
});

test("--yes and a terminal make no difference: nothing is asked", async () => {
  const ask = (): Promise<string> => Promise.reject(new Error("asked"));
  for (const isTerminal of [true, false]) {
    const io = memoryIo({ ask, isTerminal });
    const argv = ["init", "new", "--from", municipalityFolder(2568), ...(isTerminal ? [] : ["--yes"])];
    expect(await run(argv, io), io.said.err).toBe(exitCodes.success);
  }
});

async function refused(
  from: string,
  files: Readonly<Record<string, Uint8Array>>,
  code: string,
): Promise<string> {
  const io = memoryIo();
  for (const [path, content] of Object.entries(files)) io.files.set(resolve(path), content);
  expect(await run(["init", "new", "--from", from], io), from).toBe(exitCodes.input);
  expect(io.said.err).toContain(`[${code}]`);
  expect([...io.files.keys()].filter((file) => file.startsWith(resolve("new")))).toEqual([]);
  return io.said.err;
}

const thai = (year: number): string =>
  String(year).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)));
