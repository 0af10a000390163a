import { describe, expect, test } from "vitest";
import { outline, run } from "../../src/cli.ts";
import type { CommandOutline, Outline } from "../../src/commands/outline.ts";
import { atVolume, type Volume } from "../../src/commands/volume.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

/** A command that does something, by its full name. */
interface Leaf {
  readonly name: string;
  readonly command: CommandOutline;
  readonly offers: Outline;
}

async function leavesOf({ commands }: Outline, path: readonly string[] = []): Promise<readonly Leaf[]> {
  const found = commands.map(async (command): Promise<readonly Leaf[]> => {
    const offers = await command.open();
    const names = [...path, command.name];
    return offers.commands.length > 0
      ? leavesOf(offers, names)
      : [{ name: names.join(" "), command, offers }];
  });
  return (await Promise.all(found)).flat();
}

const program = await outline(memoryIo());
const leaves = await leavesOf(program);

describe("help", () => {
  test.each(leaves.map((leaf) => [leaf.name, leaf] as const))(
    "saraban %s is explained in Thai",
    (name, leaf) => {
      const { command, offers } = leaf;
      for (const text of [command, ...offers.options, ...offers.positionals])
        expect(text.description, `${name} ${text.name}`).toMatch(/[ก-๙]/);
      expect(offers.examples.length, "has an example").toBeGreaterThan(0);
      for (const example of offers.examples) expect(example).toContain(`$0 ${name}`);
    },
  );

  test.each(leaves.flatMap(({ offers }) => offers.examples))("the example %s is one", async (example) => {
    const line = example.replace(/ >+ .*/, "").replace("$0 ", "");
    const words = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare!);
    const io = memoryIo({ readFile: () => Promise.reject(new Error("read")), isTerminal: false });
    const code = await run(words, io);
    expect(io.said.err).not.toMatch(/ไม่รู้จัก|ไม่ได้ระบุ|ได้รับอาร์กิวเมนต์|ใช้กับ/);
    expect([exitCodes.success, exitCodes.internal, exitCodes.input, exitCodes.usage]).toContain(code);
  });

  test("the command's own options stand before those of every command", async () => {
    const io = memoryIo();
    await run(["init", "--help"], io);
    expect(io.said.out).toMatch(/--yes[^]*ตัวเลือกของทุกคำสั่ง:[^]*--quiet[^]*--verbose[^]*ตัวอย่าง:/);
    expect(io.said.out).not.toContain("--complete");
  });
});

describe("a name that nobody knows", () => {
  test.each([
    [["genrate", "a.json"], "genrate: หมายถึง saraban generate หรือไม่", "saraban --help"],
    [["archive", "vrify"], "vrify: หมายถึง saraban archive verify หรือไม่", "saraban archive --help"],
    [
      ["generate", "a.json", "--fromat=pdf"],
      "--fromat=pdf: หมายถึง --format หรือไม่",
      "saraban generate --help",
    ],
    [["check", "--qiet"], "--qiet: หมายถึง --quiet หรือไม่", "saraban check --help"],
  ])("%j: the nearest is asked for, and whose help to read", async (argv, question, help) => {
    const io = memoryIo();
    expect(await run(argv, io)).toBe(exitCodes.usage);
    expect(io.said.err).toContain(`วิธีแก้: ${question}`);
    expect(io.said.err).toContain(`วิธีแก้: ดูวิธีใช้ด้วย ${help}\n`);
  });

  test("that is like no other is not guessed at", async () => {
    const io = memoryIo();
    expect(await run(["พิมพ์ให้หน่อย"], io)).toBe(exitCodes.usage);
    expect(io.said.err).not.toContain("หมายถึง");
    expect(io.said.err).toContain("ดูวิธีใช้ด้วย saraban --help");
  });
});

describe("--quiet and --verbose", () => {
  const generate = ["generate", sampleDossiers.municipality, "--format", "docx", "--out", "out"];
  const said = async (...argv: readonly string[]) => {
    const io = memoryIo();
    const code = await run(argv, io);
    return { code, ...io.said };
  };

  test("quiet leaves the products and the errors", async () => {
    const all = ["generate", sampleDossiers.oneDivision, "--format", "docx", "--out", "out", "--kind", "all"];
    const usual = await said(...all);
    const quiet = await said(...all, "--quiet");
    expect(usual.err).not.toBe("");
    expect(quiet).toEqual({ ...usual, err: "" });
    const wrong = await said("generate", "nowhere.json", "-q");
    expect([wrong.code, wrong.err.split(" ")[1]]).toEqual([exitCodes.input, "ข้อผิดพลาด"]);
  });

  test("verbose tells what was read, what decided the words, and how long each stage took", async () => {
    const { out, err } = await said(...generate, "--verbose");
    expect(out).toMatch(/^out\/2568-measures-.*\.docx {2}/);
    for (const told of [
      /^อ่าน .*dossier\.json {2}\d+ KB {2}0 ms$/m,
      /^แม่แบบ .*measures\.hbs$/m,
      /^กรอบการประเมิน .*2567\.json$/m,
      /^ตรวจเนื้อหา {2}0 ms$/m,
      /^เรียบเรียง measures {2}0 ms$/m,
      /^สร้าง DOCX และอ่านกลับมาเทียบ {2}0 ms$/m,
      /^เขียน out\/.* {2}\d+ KB {2}0 ms$/m,
    ])
      expect(err).toMatch(told);
    expect((await said(...generate)).err).not.toContain("ตรวจเนื้อหา");
  });

  test("both at once are refused", async () => {
    expect((await said("schema", "-q", "--verbose")).code).toBe(exitCodes.usage);
  });

  test("a failed reading leaves no trace of success", async () => {
    const io = memoryIo({ readFile: () => Promise.reject(new Error("no")) });
    const volume: Volume = "verbose";
    await expect(atVolume(io, () => volume).readFile("a")).rejects.toThrow("no");
    expect(io.said.err).toBe("");
  });
});
