import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { dossierJsonSchema } from "../../src/model/json-schema.ts";
import { readers } from "../../src/read/index.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sampleDossiers, sampleReports } from "../support/samples.ts";

const root = resolve(import.meta.dirname, "../..");
const textOf = (file: string): string => readFileSync(resolve(root, file), "utf8");

const page = textOf("docs/templates.md");
const blocks = Array.from(page.matchAll(/^```(\w+)\n([^]*?)^```$/gm), ([, kind, text]) => ({
  kind,
  text: text!,
}));
const [before, after] = blocks.filter(({ kind }) => kind === "hbs").map(({ text }) => text);
const [command, memoCommand] = blocks
  .filter(({ kind }) => kind === "console")
  .map(({ text }) => text.trim().split(" ").slice(2));

/** The text with the one place of `part` replaced. */
function replaced(text: string, part: string, by: string): string {
  expect(text.split(part)).toHaveLength(2);
  return text.replace(part, () => by);
}

const io = memoryIo();

beforeAll(async () => {
  const body = textOf("templates/partials/measures-body.hbs");
  const whole = replaced(textOf("templates/measures.hbs"), "{{> measures-body}}", body);
  io.files.set(resolve("ปี2569/measures.hbs"), Buffer.from(replaced(whole, before!, after!)));
  io.files.set(resolve("ปี2569/dossier.json"), readFileSync(sampleDossiers.oneDivision));
  expect(await run(command!, io)).toBe(0);
});

test.each(["pdf", "docx"] as const)(
  "a sentence changed as the page says is printed in %s, in place of ours",
  async (format) => {
    const [, bytes] = [...io.files].find(([file]) => file.endsWith(`.${format}`))!;
    const paragraphs = (await readers[format]())(bytes).map((text) => text.replaceAll("\u00a0", " "));
    expect(paragraphs).toContain(
      "สถานพัฒนาเด็กสมมติ โดยคณะทำงานขับเคลื่อนการประเมินคุณธรรมและความโปร่งใส ประชุมเมื่อวันที่ ๑๐ ตุลาคม ๒๕๖๕ กำหนดมาตรการตอบข้อสังเกต ๑ ข้อ ดังตารางต่อไปนี้",
    );
    expect(paragraphs.filter((text) => text.includes("ผู้ประเมินสมมติ"))).toEqual([]);
    expect(paragraphs).toContain("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๖");
  },
);

test("a sentence of a paper is changed in its own template, as the page says", async () => {
  const world = memoryIo();
  const [ours, theirs] = Array.from(page.matchAll(/แทน `(จึงเรียน[^`]+)` ด้วย `([^`]+)`/gu), ([, a, b]) => [
    a!,
    b!,
  ])[0]!;
  const template = replaced(textOf("templates/progress-memo.hbs"), ours!, theirs!);
  world.files.set(resolve("ปี2569/progress-memo.hbs"), Buffer.from(template));
  world.files.set(resolve("ปี2569/dossier.json"), readFileSync(sampleDossiers.municipality));
  for (const { file, source } of sampleReports("municipality"))
    if (!file.includes("office"))
      world.files.set(resolve("ปี2569/reports", basename(file)), Buffer.from(source));
  const pictures = resolve(dirname(sampleDossiers.municipality), "reports");
  for (const name of readdirSync(pictures).filter((each) => !each.endsWith(".json")))
    world.files.set(resolve("ปี2569/reports", name), readFileSync(resolve(pictures, name)));
  world.files.set(
    resolve("ปี2569/seal.svg"),
    readFileSync(resolve(dirname(sampleDossiers.municipality), "seal.svg")),
  );
  expect(await run([...memoCommand!, "--format", "docx", "--division", "div-works"], world)).toBe(0);
  const [, bytes] = [...world.files].find(([file]) => file.endsWith(".docx"))!;
  const paragraphs = (await readers.docx())(bytes);
  expect(paragraphs.filter((text) => text.startsWith(theirs!))).toHaveLength(1);
});

test("the keys that the page names are keys of the dossier", () => {
  const schema = JSON.stringify(dossierJsonSchema());
  const keys = Array.from(page.matchAll(/"(\w+)":/g), ([, key]) => key!);
  expect(keys.filter((key) => !schema.includes(`"${key}":`))).toEqual([]);
});
