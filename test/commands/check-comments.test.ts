import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { checkDossier } from "../../src/check/check.ts";
import type { PlacedFinding } from "../../src/check/placed.ts";
import { run } from "../../src/cli.ts";
import { folded } from "../../src/commands/check/comments/folded.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { normaliseText } from "../../src/thai/normalise.ts";
import { commentsOf, type ReadComment } from "../support/docx-comments.ts";
import { all, words, xmlOf } from "../support/docx-parts.ts";
import { lintDocx } from "../support/docx-lint.ts";
import { memoryIo, systemError, type MemoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

const files = {
  ...sampleDossiers,
  everyPart: resolve(import.meta.dirname, "../fixtures/every-part/dossier.json"),
};
const unprinted = "ข้อความที่กล่าวถึงไม่ได้พิมพ์ในเอกสารนี้";

async function draftOf(file: string, io = memoryIo(), more: readonly string[] = []): Promise<Uint8Array> {
  await run(["check", file, "--report", "office/check.docx", ...more], io);
  return io.files.get(resolve("office/check.docx"))!;
}

/** Made once: each takes half a second. */
const drafts = new Map<string, Promise<Uint8Array>>();

function sampleDraft(file: string): Promise<Uint8Array> {
  const draft = drafts.get(file) ?? draftOf(file);
  drafts.set(file, draft);
  return draft;
}

function findingsOf(file: string): readonly PlacedFinding[] {
  const folder = join(dirname(file), "reports");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const reports = names.map((name) => ({
    file: join(folder, name),
    source: readFileSync(join(folder, name)),
  }));
  return checkDossier({ source: readFileSync(file), file, reports }).findings;
}

const isPrinted = ({ lines }: ReadComment): boolean => !lines.includes(unprinted);

/** The words that a finding is about, as they are typed; undefined when it is about more than words. */
function typedWords({ finding, json }: PlacedFinding): string | undefined {
  const text = finding.path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown>)?.[step],
    json.value,
  );
  if (finding.span === undefined || typeof text !== "string") return undefined;
  return normaliseText(text.slice(finding.span.start, finding.span.end));
}

test("each finding of the seed is a comment at the very words", async () => {
  const comments = commentsOf(await sampleDraft(files.verbatim));
  const findings = findingsOf(files.verbatim);
  expect(comments.length).toBe(findings.length);
  const wrong = findings.flatMap((found, index) => {
    const comment = comments[index]!;
    const wanted = typedWords(found);
    if (wanted === undefined || !isPrinted(comment)) return [];
    return folded(comment.words) === folded(wanted) ? [] : [`${wanted}: ${comment.words}`];
  });
  // A line break within a word: a comment keeps to the line before it.
  expect(wrong).toEqual(["\n: รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์"]);
  // The line that names a sub-indicator stands once over the two deficiencies that have it.
  const elsewhere = comments.filter((comment) => !isPrinted(comment)).map(({ lines }) => lines.at(-1)!);
  expect(elsewhere.filter((place) => !place.includes("printed.subIndicator"))).toEqual([]);
});

test("of the same words on many rows, each has the comment of its own row", async () => {
  const comments = commentsOf(await sampleDraft(files.verbatim));
  const onYears = comments.filter(({ lines }) => lines.at(-1)!.includes("two-digit-year"));
  expect(onYears.length).toBe(49);
  expect(new Set(onYears.map(({ words }) => words))).toEqual(new Set(["๖๖"]));
  const places = onYears.map(({ at }) => at);
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
});

test.each(Object.entries(files))("no finding of %s is lost, and the file is sound", async (_, file) => {
  const docx = await sampleDraft(file);
  const findings = findingsOf(file);
  const comments = commentsOf(docx);
  expect(comments.map(({ lines }) => lines[0]!.replace(/^.*?: /, ""))).toEqual(
    findings.map(({ finding }) => finding.message),
  );
  expect(lintDocx(docx)).toEqual([]);
});

test("every page of it bears the mark of a draft", async () => {
  const header = xmlOf(await sampleDraft(files.corrected), "word/header1.xml");
  expect(JSON.stringify(header)).toContain("ร่าง");
});

test("what is not printed is said at its object's first words, with its place", async () => {
  const comments = commentsOf(await sampleDraft(files.oneDivision)).filter((comment) => !isPrinted(comment));
  const schedule = comments.find(({ lines }) => lines[0]!.includes("ระยะเวลาดำเนินการ"));
  expect(schedule?.words).toBe("ปิดประกาศขั้นตอนและระยะเวลาการให้บริการ");
  expect(schedule?.lines.at(-1)).toMatch(
    /^ที่: dossier\.json measureGroups.* บรรทัด \d+ \[check\/item-readiness\]$/,
  );
});

test("a finding about the whole dossier is said at the title", async () => {
  const comments = commentsOf(await sampleDraft(files.everyPart));
  expect(folded(comments[0]!.words)).toBe("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2568");
});

test("what stands in a division's report is said at the title", async () => {
  const io = memoryIo();
  const report = readFileSync(join(dirname(files.municipality), "reports/round-1-div-finance.json"), "utf8");
  io.files.set(resolve("office/reports/one.json"), Buffer.from(report.replace("เว็บไซต์", "เว็ปไซต์")));
  const comments = commentsOf(await draftOf(files.municipality, io, ["--reports", "office/reports"]));
  const found = comments.find(({ lines }) => lines[0]!.includes("เว็ปไซต์"));
  expect(found?.words).toMatch(/^มาตรการ/);
  expect(found?.lines).toContain(unprinted);
  expect(found?.lines.at(-1)).toContain("one.json");
});

/** The corrected sample with other words in its first action. */
function withAction(io: MemoryIo, text: string): string {
  const dossier = JSON.parse(readFileSync(files.corrected, "utf8")) as {
    measureGroups: { actions: { text: string }[] }[];
  };
  dossier.measureGroups[0]!.actions[0]!.text = text;
  io.files.set(resolve("office/dossier.json"), new TextEncoder().encode(JSON.stringify(dossier)));
  return "office/dossier.json";
}

test("what normalisation moves does not move the comment", async () => {
  const io = memoryIo();
  const file = withAction(io, "\u200b  จัดทำน\u0e4d้า\u0e32ำ\r\n\r\n เผยแพร่บนเว็ปไซต์\u200bของหน่วยงาน");
  const comment = commentsOf(await draftOf(file, io)).find(({ lines }) => lines[0]!.includes("เว็ปไซต์"));
  expect(comment?.words).toBe("เว็ปไซต์");
});

test("after --fix the draft shows the corrected words and what is left to say", async () => {
  const io = memoryIo();
  const file = withAction(io, "จัดทำเว็ปไซต์ของหน่วยงาน  และเผยแพร่");
  const docx = await draftOf(file, io, ["--fix", "--yes"]);
  expect(all(xmlOf(docx, "word/document.xml"), "w:p").map(words).join("\n")).toContain(
    "จัดทำเว็บไซต์ของหน่วยงาน",
  );
  expect(commentsOf(docx).some(({ lines }) => lines[0]!.includes("เว็ปไซต์"))).toBe(false);
});

test("a draft that cannot be made keeps no finding back", async () => {
  const io = memoryIo({ createFile: () => Promise.reject(systemError("EACCES")) });
  const file = withAction(io, "จัดทำเว็ปไซต์ของหน่วยงาน");
  const code = await run(["check", file, "--report", "office/check.docx"], io);
  expect(code).not.toBe(exitCodes.success);
  expect(io.said.err).toContain("เว็ปไซต์");
  expect(io.said.err).toContain("check.docx");
});

test("the same dossier gives the same bytes", async () => {
  expect(await draftOf(files.everyPart)).toEqual(await sampleDraft(files.everyPart));
});
