import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "../../../src/cli.ts";
import { exitCodes } from "../../../src/exit-codes.ts";
import type { Io } from "../../../src/io.ts";
import { systemIo } from "../../../src/system-io.ts";

const folder = mkdtempSync(join(tmpdir(), "saraban-archive-"));
const archive = join(folder, "archive");
const dossier = join(folder, "dossier.json");

/** The real disk, with a runtime of our choosing; everything said is kept. */
function world(runtime: Partial<Io["self"]["runtime"]> = {}) {
  const said = { out: "", err: "" };
  const io = systemIo();
  return {
    ...io,
    said,
    stdout: (text: string) => void (said.out += text),
    stderr: (text: string) => void (said.err += text),
    notice: (text: string) => void (said.err += text),
    isTerminal: false,
    useColor: false,
    self: { ...io.self, runtime: { ...io.self.runtime, ...runtime } },
  };
}

async function saraban(io: Io, ...argv: readonly string[]): Promise<number> {
  return run(["archive", ...argv, "--archive", archive], io);
}

beforeAll(async () => {
  copyFileSync(new URL("../../fixtures/small-dossier.json", import.meta.url), dossier);
  const io = world();
  expect(await saraban(io, "add", dossier), io.said.err).toBe(exitCodes.success);
});

afterAll(() => rmSync(folder, { recursive: true }));

const bag = (): string => {
  const { fiscalYear } = JSON.parse(readFileSync(dossier, "utf8")) as { readonly fiscalYear: number };
  return String(fiscalYear);
};

async function folderOf(): Promise<string> {
  const [name] = await systemIo().listFolder(archive);
  return join(archive, name!);
}

describe("saraban archive add and verify --rebuild", () => {
  test("what was archived is made again byte for byte", async () => {
    const io = world();
    expect(await saraban(io, "verify", bag(), "--rebuild", "--json"), io.said.err).toBe(exitCodes.success);
    const { bags } = JSON.parse(io.said.out) as {
      readonly bags: readonly [{ readonly rebuilt: { readonly same: number; readonly documents: number } }];
    };
    expect(bags[0].rebuilt.documents).toBeGreaterThan(0);
    expect(bags[0].rebuilt.same).toBe(bags[0].rebuilt.documents);
  });

  test("another ICU is no fault while the bytes are the same", async () => {
    expect(await saraban(world({ icu: "1.0" }), "verify", "--rebuild")).toBe(exitCodes.success);
  });

  test("the bag keeps the dossier as written, the words, the templates and the fonts", async () => {
    const root = join(await folderOf(), "data");
    expect(readFileSync(join(root, "dossier.json"))).toEqual(readFileSync(dossier));
    expect(readFileSync(join(root, "templates/measures.hbs"))).toEqual(
      readFileSync("templates/measures.hbs"),
    );
    expect(readFileSync(join(root, `texts/${bag()}-measures.txt`), "utf8")).toContain("มาตรการ");
    expect(readFileSync(join(root, "fonts/OFL.txt"), "utf8")).toContain("SIL OPEN FONT LICENSE");
  });

  test("bag-info is in Thai and English, with how long to keep it", async () => {
    const info = readFileSync(join(await folderOf(), "bag-info.txt"), "utf8");
    for (const line of [
      "Retention-Class: 10 years",
      "อายุการเก็บ: ไม่น้อยกว่า 10 ปี",
      `ปีงบประมาณ: ${bag()}`,
      "ICU ",
    ])
      expect(info).toContain(line);
  });

  test("the same year is not archived twice", async () => {
    const io = world();
    expect(await saraban(io, "add", dossier)).toBe(exitCodes.output);
    expect(io.said.err).toContain("--revise");
  });

  test("a year that is not there, and no archive at all, are told with the way on", async () => {
    const io = world();
    expect(await saraban(io, "verify", "2599")).toBe(exitCodes.input);
    expect(io.said.err).toContain(bag());
    const nowhere = world();
    expect(await run(["archive", "verify", "--archive", join(folder, "none")], nowhere)).toBe(
      exitCodes.input,
    );
    expect(nowhere.said.err).toContain("saraban archive add");
  });

  test("a retention that is no number of years is refused", async () => {
    expect(await saraban(world(), "add", dossier, "--retention", "long")).toBe(exitCodes.usage);
  });
});

describe("what is in the archive", () => {
  const told = async (...argv: readonly string[]): Promise<string> => {
    const io = world();
    expect(await saraban(io, ...argv), io.said.err).toBe(exitCodes.success);
    return io.said.out;
  };

  test("is listed by year", async () => {
    expect(await told("list")).toMatch(new RegExp(`ปี .*ชื่อในคลัง\\n${bag()} +1 .*${bag()}-agency-`));
    expect(JSON.parse(await told("list", "--json"))).toMatchObject({ bags: [{ version: 1 }] });
  });

  test("is shown with its documents, and why others were not made", async () => {
    const text = await told("show", bag());
    expect(text).toContain(`documents/${bag()}-measures.pdf`);
    expect(text).toContain("(progress-memo) เพราะ");
  });

  test("is found by words, in the kind that was asked for", async () => {
    const hits = async (...argv: readonly string[]) =>
      (
        JSON.parse(await told("find", ...argv, "--json")) as {
          readonly hits: readonly { readonly file: string }[];
        }
      ).hits;
    const files = (await hits("มาตรการส่งเสริม คุณธรรม", "--kind", "measures")).map(({ file }) => file);
    expect(files).toEqual([expect.stringContaining("measures")]);
    expect(await hits("คำที่ไม่มีผู้ใดเขียน")).toEqual([]);
    expect(await hits("มาตรการ", "--year", "2400")).toEqual([]);
    expect(await told("find", "คำที่ไม่มีผู้ใดเขียน")).toBe("ไม่พบ “คำที่ไม่มีผู้ใดเขียน”\n");
  });
});

describe("a signed copy", () => {
  /** The bags of a copy of the archive, so that the tests above see one. */
  const signed = join(folder, "signed");
  const on = async (...argv: readonly string[]) => {
    const io = world();
    const code = await run(["archive", ...argv, "--archive", signed], io);
    return { code, ...io.said };
  };
  const documentOf = async (format: string): Promise<string> =>
    join(await folderOf(), `data/documents/${bag()}-measures.${format}`);

  beforeAll(async () => {
    cpSync(archive, signed, { recursive: true });
  });

  test("becomes a new version, which is whole, has all that the last one had, and leaves that alone", async () => {
    const before = await systemIo().listFolder(signed);
    const added = await on("add-signed", await documentOf("pdf"), "--year", bag(), "--kind", "measures");
    expect(added).toMatchObject({ code: exitCodes.success, err: "" });
    expect(await systemIo().listFolder(signed)).toHaveLength(before.length + 1);
    expect((await on("verify", "--rebuild")).code).toBe(exitCodes.success);
    expect((await on("show", bag())).out).toContain(`signed/${bag()}-measures-signed-1.pdf`);
  });

  test("that is a Word file is kept with the words changed since", async () => {
    const parts = unzipSync(readFileSync(await documentOf("docx")));
    const body = strFromU8(parts["word/document.xml"]!).replace("มาตรการส่งเสริม", "มาตรการสนับสนุน");
    const edited = join(folder, "edited.docx");
    writeFileSync(edited, zipSync({ ...parts, "word/document.xml": strToU8(body) }));
    const { code, err } = await on("add-signed", edited, "--year", bag(), "--kind", "measures");
    expect(code).toBe(exitCodes.success);
    expect(err).toContain("สนับสนุน");
    const { signed: copies } = JSON.parse((await on("show", bag(), "--json")).out) as {
      readonly signed: readonly { readonly changes: readonly string[] }[];
    };
    expect(copies.map(({ changes }) => changes.length)).toEqual([0, 1]);
  });

  test("of a kind that the year lacks, or that is no document, is refused", async () => {
    const pdf = await documentOf("pdf");
    expect((await on("add-signed", pdf, "--year", bag(), "--kind", "agenda-paper")).err).toContain(
      "measures",
    );
    expect((await on("add-signed", dossier, "--year", bag(), "--kind", "measures")).code).toBe(
      exitCodes.usage,
    );
  });

  test("is published with the kinds that may be, unaltered, and neither data nor reports are", async () => {
    const out = join(folder, "website");
    expect((await on("export", bag(), "--out", out)).code).toBe(exitCodes.usage);
    expect((await on("export", bag(), "--public", "--out", out)).code).toBe(exitCodes.success);
    const names = await systemIo().listFolder(out);
    expect(names).toContain(`${bag()}-measures-signed-1.pdf`);
    expect(
      names.filter((name) => !/^\d{4}-(measures|announcement|results-report).*\.(pdf|docx)$/.test(name)),
    ).toEqual([]);
    expect(readFileSync(join(out, `${bag()}-measures.pdf`))).toEqual(readFileSync(await documentOf("pdf")));
    expect((await on("export", bag(), "--public", "--out", out)).code).toBe(exitCodes.output);
  });
});

describe("a document that does not say what the data say", () => {
  test("is found by making it again, though every checksum fits", async () => {
    const { bagOf } = await import("../../../src/archive/bag.ts");
    const { bagsOf, payloadOf } = await import("../../../src/commands/archive/bags.ts");
    const forged = join(folder, "forged");
    const [original] = await bagsOf(archive, systemIo());
    const payload = new Map(await payloadOf(original!, systemIo()));
    const text = new TextDecoder().decode(payload.get("dossier.json"));
    payload.set("dossier.json", new TextEncoder().encode(text.replace(/("total": )[\d.]+/, "$151.5")));
    const { writeFolder } = await import("../../../src/output/write-folder.ts");
    await systemIo().makeFolder(forged);
    await writeFolder(join(forged, original!.name), bagOf(payload, []), systemIo());
    const io = world();
    expect(await run(["archive", "verify", "--archive", forged], io)).toBe(exitCodes.success);
    expect(await run(["archive", "verify", "--rebuild", "--archive", forged], io)).toBe(exitCodes.input);
    expect(io.said.err).toContain("archive/rebuilt");
    const other = world({ icu: "1.0" });
    expect(await run(["archive", "verify", "--rebuild", "--archive", forged], other)).toBe(exitCodes.input);
    expect(other.said.err).toMatch(/ข้อความไม่ตรงกับที่สร้างใหม่ \d+ แห่ง[\s\S]*ICU เดิม/);
  });
});
