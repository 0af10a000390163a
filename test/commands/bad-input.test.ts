import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { exitCodes, type ExitCode } from "../../src/exit-codes.ts";
import type { Io } from "../../src/io.ts";
import { memoryIo, systemError } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

const cases = resolve(import.meta.dirname, "../fixtures/bad-input");
const sound = readFileSync(sampleDossiers.oneDivision, "utf8");

/** The office's folder as the program finds it: files by name, options, and what its world does otherwise. */
interface Office {
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly options?: readonly string[];
  readonly world?: Partial<Io>;
}

interface Outcome {
  readonly code: ExitCode;
  readonly told: string;
  /** Files that were asked for, in order. */
  readonly asked: readonly string[];
}

/** `saraban generate office/dossier.json`. Fails when a file was made, changed or left behind. */
async function generate({ files = {}, options = [], world = {} }: Office): Promise<Outcome> {
  const io = memoryIo(world);
  for (const [name, content] of Object.entries({ "dossier.json": sound, ...files }))
    io.files.set(resolve("office", name), typeof content === "string" ? Buffer.from(content) : content);
  const before = new Map(io.files);
  const asked: string[] = [];
  const readFile: Io["readFile"] = (path) => {
    asked.push(path);
    return io.readFile(path);
  };
  const code = await run(["generate", "office/dossier.json", "--out", "result", ...options], {
    ...io,
    readFile,
  });
  const touched = [...io.files].filter(([file, bytes]) => before.get(file) !== bytes);
  expect({ touched: touched.map(([file]) => file), files: io.files.size }).toEqual({
    touched: [],
    files: before.size,
  });
  expect(io.said.out).toBe("");
  return { code, told: io.said.err, asked };
}

/** The sound dossier with a seal from a file. */
function withSeal(file: string): string {
  const dossier = JSON.parse(sound) as { agency: object };
  const agency = { ...dossier.agency, emblem: { type: "seal", file, alternative: "ตรา" } };
  return JSON.stringify({ ...dossier, agency }, null, 2);
}

/** A document with this in its first paragraph. */
const template = (words: string): string =>
  `<document title="ก"><section><p>${words}</p></section></document>`;

/** TIS-620: a Thai letter is its place in the Unicode block, from 0xA0. */
const tis620 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0e00 + 0xa0;
  });

const frameworks = mkdtempSync(join(tmpdir(), "saraban-ita-"));
writeFileSync(join(frameworks, "2565.json"), '{ "fiscalYear": 2565 }');
afterAll(() => rmSync(frameworks, { recursive: true }));

/** What is wrong, where that is said to be, and under which code, with a part of the sentence or hint. */
type Case = readonly [what: string, office: Office, place: string, code: string, words: string];

const own = ["--template", "office/own.hbs"];
const dossier = (content: Uint8Array | string): Office => ({ files: { "dossier.json": content } });
const seal = (file: string, files: Office["files"] = {}): Office => ({
  files: { "dossier.json": withSeal(file), ...files },
});
const layout = (content: Uint8Array | string): Office => ({ files: { "own.hbs": content }, options: own });
const unreadable = (code: string): Office => ({
  world: { readFile: () => Promise.reject(systemError(code)) },
});

const dossierCases: readonly Case[] = [
  [
    "TIS-620",
    dossier(tis620(sound)),
    "office/dossier.json:5:14",
    "model/encoding",
    "iconv -f TIS-620 -t UTF-8",
  ],
  [
    "UTF-16",
    dossier(Buffer.from(`\ufeff${sound}`, "utf16le")),
    "office/dossier.json",
    "model/encoding",
    "UTF-16",
  ],
  ["a PDF", dossier("%PDF-1.7"), "office/dossier.json", "model/file", "เอกสาร PDF"],
  ["50 MB", dossier(Buffer.alloc(50_000_000, "[")), "office/dossier.json", "model/file", "50.0 MB"],
  [
    "a million arrays in each other",
    dossier("[".repeat(1_000_000)),
    "office/dossier.json:1:101",
    "model/json",
    "ลึกกว่า 100 ชั้น",
  ],
  [
    "a million objects in each other",
    dossier('{"a":'.repeat(1_000_000)),
    "office/dossier.json:1:501",
    "model/json",
    "ลึกกว่า 100 ชั้น",
  ],
  ["a folder", unreadable("EISDIR"), "office/dossier.json", "model/file", "เป็นโฟลเดอร์"],
  ["not for this officer", unreadable("EACCES"), "office/dossier.json", "model/file", "ไม่มีสิทธิ์อ่าน"],
];

const secret = { "../secret.png": "secret" };
const pictureCases: readonly Case[] = [
  ["missing", seal("seal.png"), "office/dossier.json:16:15", "model/asset", "ไม่มีอยู่"],
  [
    "no picture",
    seal("seal.png", { "seal.png": "hello" }),
    "office/dossier.json:16:15",
    "model/asset",
    "ไม่ใช่ภาพ",
  ],
  [
    "20 MB large",
    seal("seal.png", { "seal.png": Buffer.alloc(20_000_000) }),
    "office/dossier.json:16:15",
    "model/asset",
    "20.0 MB",
  ],
  [
    "in the folder above",
    seal("../secret.png", secret),
    "office/dossier.json:16:15",
    "model/asset",
    "อยู่นอกโฟลเดอร์",
  ],
  [
    "above by a detour",
    seal("a/../../secret.png", secret),
    "office/dossier.json:16:15",
    "model/asset",
    "อยู่นอกโฟลเดอร์",
  ],
  [
    "at a path of the machine",
    seal(resolve("secret.png"), secret),
    "office/dossier.json:16:15",
    "model/asset",
    "ในโฟลเดอร์ของแฟ้มข้อมูล",
  ],
  [
    "at a path of Windows",
    seal("C:\\secret.png"),
    "office/dossier.json:16:15",
    "model/asset",
    "ในโฟลเดอร์ของแฟ้มข้อมูล",
  ],
  ["on a server", seal("\\\\server\\secret.png"), "office/dossier.json:16:15", "model/asset", "ในโฟลเดอร์"],
  ["at a URL", seal("https://example.org/seal.png"), "office/dossier.json:16:15", "model/asset", "URL"],
];

const templateCases: readonly Case[] = [
  ["missing", { options: own }, "office/own.hbs", "template/file", "ไม่มีอยู่"],
  ["in TIS-620", layout(tis620(template("ก"))), "office/own.hbs", "template/file", "UTF-8"],
  ["50 MB large", layout(Buffer.alloc(50_000_000, " ")), "office/own.hbs", "template/file", "เกิน 1 MB"],
  [
    "with blocks in blocks in blocks",
    layout("{{#if mark}}".repeat(20_000)),
    "office/own.hbs:1:601",
    "template/syntax",
    "ลึกเกิน 50 ชั้น",
  ],
  [
    "with tags in tags in tags",
    layout(template("<em>".repeat(50_000))),
    "ผลของแม่แบบ office/own.hbs:1:424",
    "document/xml",
    "ลึกเกิน 100 ชั้น",
  ],
  [
    "with entities of its own",
    layout('<!DOCTYPE d [<!ENTITY a "ก">]>' + template("&a;")),
    "ผลของแม่แบบ office/own.hbs:1:30",
    "document/xml",
    "DOCTYPE",
  ],
  [
    "with a look-up",
    layout(template('{{lookup this "constructor"}}')),
    "office/own.hbs:1:35",
    "template/unknown-helper",
    "lookup",
  ],
  [
    "with a partial of its own",
    layout(template('{{#*inline "x"}}ก{{/inline}}')),
    "office/own.hbs:1:33",
    "template/forbidden",
    "{{",
  ],
  [
    "with a partial there is none of",
    layout(template("{{> nowhere}}")),
    "office/own.hbs:1:37",
    "template/unknown-partial",
    "nowhere",
  ],
  [
    "with a picture that the data do not name",
    layout(template('ก</p><figure picture="own.png" alternative="ก">ข</figure><p>ก')),
    "ผลของแม่แบบ office/own.hbs:1:38",
    "document/attribute",
    "own.png",
  ],
];

const frameworkCases: readonly Case[] = [
  ["missing", { options: ["--ita", "nowhere"] }, "nowhere", "model/framework", "ไม่มีโฟลเดอร์"],
  [
    "with a file that is none",
    { options: ["--ita", frameworks] },
    `${join(frameworks, "2565.json")}:1:1`,
    "model/field",
    "ขาด “complete”",
  ],
];

async function expectFault([, office, place, code, words]: Case): Promise<Outcome> {
  const outcome = await generate(office);
  expect(outcome.told).toContain(`${place}: ข้อผิดพลาด [${code}]`);
  expect(outcome.told).toContain(words);
  expect(outcome.told).toContain("วิธีแก้: ");
  return outcome;
}

describe("a dossier that is", () => {
  test.each(dossierCases)("%s", async (...row) => {
    expect((await expectFault(row)).code).toBe(exitCodes.input);
  });

  test.each(readdirSync(cases))("%s", async (name) => {
    const content = readFileSync(join(cases, name, "dossier.json"));
    const { code, told } = await generate(dossier(content));
    const expected = readFileSync(join(cases, name, "expected.txt"), "utf8");
    expect({ code, told }).toEqual({
      code: exitCodes.input,
      told: `${expected.replace(/^dossier\.json/gm, "office/dossier.json")}\n`,
    });
  });

  test("UTF-8 with a byte order mark is none of these", async () => {
    const io = memoryIo();
    io.files.set(resolve("office/dossier.json"), Buffer.from(`\ufeff${sound}`));
    const code = await run(["generate", "office/dossier.json", "--out", "result", "--format", "docx"], io);
    expect({ code, told: io.said.err }).toEqual({ code: exitCodes.success, told: "" });
  });
});

describe("a picture that is", () => {
  test.each(pictureCases)("%s", async (...row) => {
    const { code, asked } = await expectFault(row);
    expect(code).toBe(exitCodes.input);
    expect(asked.filter((file) => !resolve(file).startsWith(resolve("office")))).toEqual([]);
  });
});

describe("a template that is", () => {
  test.each(templateCases)("%s", async (...row) => {
    expect((await expectFault(row)).code).toBe(exitCodes.input);
  });
});

describe("a folder of frameworks that is", () => {
  test.each(frameworkCases)("%s", async (...row) => {
    expect((await expectFault(row)).code).toBe(exitCodes.input);
  });
});

describe("an output folder that", () => {
  const fails = (code: string) => () => Promise.reject(systemError(code));
  test.each<[string, Partial<Io>, string]>([
    ["is a file", { makeFolder: fails("EEXIST") }, "ปลายทางไม่ใช่โฟลเดอร์"],
    ["may not be made", { makeFolder: fails("EACCES") }, "ไม่มีสิทธิ์เขียน"],
    ["is on a disk that is read only", { createFile: fails("EROFS") }, "ไม่มีสิทธิ์เขียน"],
    ["holds the file, open in another program", { rename: fails("EBUSY") }, "กำลังเปิดใช้งาน"],
    ["does what nobody has heard of", { createFile: fails("EWEIRD") }, "EWEIRD"],
  ])("%s", async (_, world, words) => {
    const { code, told } = await generate({ options: ["--format", "docx"], world });
    expect(code).toBe(exitCodes.output);
    expect(told).toMatch(/^result\/2566-measures-.*\.docx: ข้อผิดพลาด \[output\/write\]/);
    expect(told).toContain(words);
  });
});
