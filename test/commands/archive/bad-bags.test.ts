import { resolve } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { bagsOf, verifyFolder } from "../../../src/commands/archive/bags.ts";
import { store } from "../../../src/commands/archive/store.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import { dossierDeposit, smallDeposit } from "../../support/archive.ts";
import { memoryIo, type MemoryIo } from "../../support/memory-io.ts";
import { sampleDossiers } from "../../support/samples.ts";

const archive = "no-such-place/archive";
const any = (): void => undefined;
let io: MemoryIo;
let broken: string;

/** Two years, of which the first is to be spoilt. */
beforeEach(async () => {
  io = memoryIo();
  for (const year of [2566, 2567]) await store(smallDeposit(year), archive, io, any);
  broken = resolve((await bagsOf(archive, io))[0]!.folder);
});

const edit = (path: string, change: (text: string) => string): void =>
  void io.files.set(
    `${broken}/${path}`,
    Buffer.from(change(Buffer.from(io.files.get(`${broken}/${path}`)!).toString())),
  );

const saraban = async (...argv: readonly string[]): Promise<number> =>
  run(["archive", ...argv, "--archive", archive], io);

/** Ways to spoil the record of a bag, and what is said of each. */
const records = [
  ["of a newer program", (text: string) => text.replace('"format": 1', '"format": 2'), "รุ่นใหม่กว่านี้"],
  ["of something else", () => "{}", "ไม่ใช่บัญชีรายการของคลังนี้"],
  ["torn in the middle", (text: string) => text.slice(0, 100), "contents.json"],
  [
    "with a path that leads out",
    (text: string) => text.replace('"reports": []', '"reports": ["../../secret.json"]'),
    "ไม่ใช่บัญชีรายการของคลังนี้",
  ],
  [
    "with a whole path",
    (text: string) => text.replace('"reports": []', '"reports": ["/etc/passwd"]'),
    "ไม่ใช่บัญชีรายการของคลังนี้",
  ],
] as const;

describe.each(records)("a record %s", (_, spoil, said) => {
  beforeEach(() => edit("data/contents.json", spoil));

  test("is told of, and hides no other year from list and find", async () => {
    expect(await saraban("list")).toBe(exitCodes.input);
    expect(io.said.out).toContain("2567-agency-");
    expect(io.said.err).toContain(said);
    expect(await saraban("find", "คำ", "--json")).toBe(exitCodes.input);
  });

  test("is refused by the commands that need it, and nothing is written", async () => {
    const before = new Map(io.files);
    for (const argv of [
      ["show", "2566"],
      ["export", "2566", "--public", "--out", "out"],
    ])
      expect(await saraban(...argv), argv[0]).toBe(exitCodes.input);
    expect(io.said.err).toContain(said);
    expect(io.files).toEqual(before);
  });

  test("does not stand in the way of keeping another year", async () => {
    await store(smallDeposit(2568), archive, io, any);
    expect((await bagsOf(archive, io)).map(({ fiscalYear }) => fiscalYear)).toEqual([2566, 2567, 2568]);
  });
});

test("a document whose text is gone is told of, and the other years are searched", async () => {
  const { record, payload } = smallDeposit(2568);
  const documents = [
    {
      file: "documents/a.pdf",
      kind: "measures",
      title: "มาตรการ",
      format: "pdf",
      pages: 1,
      text: "texts/a.txt",
    },
  ] as const;
  for (const year of [2568, 2569])
    await store(
      { record: { ...record, fiscalYear: year, documents: [...documents] }, payload },
      archive,
      io,
      any,
    );
  const [gone] = (await bagsOf(archive, io)).filter(({ fiscalYear }) => fiscalYear === 2568);
  io.files.delete(resolve(gone!.folder, "data/texts/a.txt"));
  expect(await saraban("find", "คำ")).toBe(exitCodes.input);
  expect(io.said.out).toContain("ปี 2569 มาตรการ");
  expect(io.said.err).toContain("อ่านข้อความของเอกสารไม่ได้");
});

test("a manifest with a whole path is refused by verify, and the path is not read", async () => {
  edit("manifest-sha512.txt", (text) => `${text}${"0".repeat(128)}  /etc/passwd\n`);
  const read: string[] = [];
  const watched = { ...io, readFile: (path: string) => (read.push(path), io.readFile(path)) };
  const faults = await verifyFolder(broken, watched);
  expect(faults.map(({ message }) => message).join()).toContain("“/etc/passwd” เป็นที่อยู่เต็ม");
  expect(read.filter((path) => path.includes("passwd"))).toEqual([]);
});

test("a bag that is a link is not looked into", async () => {
  const linked = {
    ...io,
    kindOf: async (path: string) => (path === broken ? "link" : io.kindOf(path)),
  } as const;
  const faults = await verifyFolder(broken, {
    ...linked,
    listFolder: () => Promise.reject(new Error("read")),
  });
  expect(faults).toEqual([expect.objectContaining({ code: "archive/bag", place: { file: broken } })]);
  expect(faults[0]!.message).toContain("เป็นลิงก์");
});

test("a name of 300 characters in any encoding is kept whole, under a short name", async () => {
  const name = `เทศบาลตำบล${"ยาว".repeat(97)}é`.normalize("NFD");
  const { record, payload } = await dossierDeposit(sampleDossiers.oneDivision, io);
  const long = { ...record, fiscalYear: 2570, agency: { ...record.agency, name } };
  const { folder, name: bag } = await store({ record: long, payload }, archive, io, any);
  expect(name.length).toBeGreaterThanOrEqual(300);
  expect(bag).toMatch(/^2570-agency-[0-9a-f]{8}-v001$/);
  expect(await verifyFolder(folder, io)).toEqual([]);
  const info = Buffer.from(io.files.get(resolve(folder, "bag-info.txt"))!).toString();
  expect(info).toContain(`Source-Organization: ${name}\n`);
});

test("however many bags are listed, one file is open at a time", async () => {
  let [open, most] = [0, 0];
  const counting = async (path: string): Promise<Uint8Array> => {
    most = Math.max(most, (open += 1));
    const bytes = await io.readFile(path);
    open -= 1;
    return bytes;
  };
  expect(await run(["archive", "list", "--archive", archive], { ...io, readFile: counting })).toBe(0);
  expect(most).toBe(1);
});
