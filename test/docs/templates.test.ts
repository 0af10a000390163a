import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { run } from "../../src/cli.ts";
import { dossierJsonSchema } from "../../src/model/json-schema.ts";
import { readers } from "../../src/read/index.ts";
import { memoryIo } from "../support/memory-io.ts";
import { sampleDossiers } from "../support/samples.ts";

const root = resolve(import.meta.dirname, "../..");
const textOf = (file: string): string => readFileSync(resolve(root, file), "utf8");

const page = textOf("docs/templates.md");
const blocks = Array.from(page.matchAll(/^```(\w+)\n([^]*?)^```$/gm), ([, kind, text]) => ({
  kind,
  text: text!,
}));
const [before, after] = blocks.filter(({ kind }) => kind === "hbs").map(({ text }) => text);
const command = blocks.find(({ kind }) => kind === "console")!.text.trim();

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
  expect(await run(command.split(" ").slice(2), io)).toBe(0);
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

test("the keys that the page names are keys of the dossier", () => {
  const schema = JSON.stringify(dossierJsonSchema());
  const keys = Array.from(page.matchAll(/"(\w+)":/g), ([, key]) => key!);
  expect(keys.filter((key) => !schema.includes(`"${key}":`))).toEqual([]);
});
