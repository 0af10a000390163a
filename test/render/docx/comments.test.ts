import { expect, test } from "vitest";
import {
  document,
  field,
  list,
  listItem,
  paragraph,
  section,
  strong,
  text,
} from "../../../src/document/builders.ts";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { readers } from "../../../src/read/index.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import type { Comment } from "../../../src/render/renderer.ts";
import { commentsOf } from "../../support/docx-comments.ts";
import { partOf } from "../../support/docx-parts.ts";
import { lintDocx } from "../../support/docx-lint.ts";
import { everyNode, everyPicture } from "../../support/every-node.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedTree } from "../../support/seed-tree.ts";

const comment = (index: number, start: number, end: number): Comment => ({
  paragraph: index,
  span: { start, end },
  author: "Saraban",
  lines: ["ข้อความ & <คำแนะนำ>", "บรรทัดสอง"],
});

const tree = document({ title: "ทดสอบ" }, [
  section([
    paragraph([text("ก่อน "), strong("ตัวหนา & หนา"), text(" หลัง")]),
    paragraph("ซ้ำ"),
    paragraph("ซ้ำ"),
    paragraph([text("ที่ "), field({ name: "number", label: "เลขที่" }, "นม ๑๒"), text(" ลงวันที่")]),
    list([listItem("๑.", "รายการ")]),
  ]),
]);

const wordsOf = async (...comments: readonly Comment[]): Promise<readonly string[]> =>
  commentsOf((await renderDocx(renderInput(tree, { comments }))).bytes).map(({ words }) => words);

test("a comment stands at its words, in the middle of a run and across runs", async () => {
  expect(await wordsOf(comment(0, 2, 4), comment(0, 3, 12), comment(0, 12, 14))).toEqual([
    "อน",
    "น ตัวหนา ",
    "& ",
  ]);
});

test("of paragraphs that say the same, the one that is meant has the comment", async () => {
  const { bytes } = await renderDocx(renderInput(tree, { comments: [comment(2, 0, 3)] }));
  const xml = new TextDecoder().decode(partOf(bytes, "word/document.xml"));
  expect(xml.indexOf("ซ้ำ")).toBeLessThan(xml.indexOf("<w:commentRangeStart"));
});

test("words in a place to fill in, and behind a list's marker, can be commented on", async () => {
  expect(await wordsOf(comment(3, 4, 9), comment(3, 2, 6), comment(4, 3, 6))).toEqual([
    "นม ๑๒",
    "่ นม",
    "ราย",
  ]);
});

test("comments may share words, nest and overlap", async () => {
  expect(await wordsOf(comment(0, 0, 4), comment(0, 0, 4), comment(0, 0, 2), comment(0, 1, 3))).toEqual([
    "ก่อน",
    "ก่อน",
    "ก่",
    "่อ",
  ]);
});

test("what is said stands in the comment, paragraph by paragraph, with its author and the document's date", async () => {
  const { bytes } = await renderDocx(renderInput(tree, { comments: [comment(0, 0, 4)] }));
  const { properties } = renderInput(tree);
  expect(commentsOf(bytes)).toMatchObject([
    {
      author: "Saraban",
      lines: ["ข้อความ & <คำแนะนำ>", "บรรทัดสอง"],
      date: properties.date.toISOString(),
    },
  ]);
});

test.each([
  ["every node", renderInput(everyNode, { assets: everyPicture })],
  ["the seed", renderInput(seedTree())],
])("every paragraph of %s can have one, and says the same as without", async (_, input) => {
  const paragraphs = paragraphsOf(input.document);
  const comments = paragraphs.map((words, index) => comment(index, 0, words.length));
  const { bytes } = await renderDocx({ ...input, comments });
  const read = await readers.docx();
  expect(read(bytes)).toEqual(read((await renderDocx(input)).bytes));
  expect(lintDocx(bytes)).toEqual([]);
  const found = commentsOf(bytes).map(({ words }) => plain(words));
  const elsewhere = paragraphs.filter((words, index) => found[index] !== plain(words));
  // An emblem's label stands in a drawing, and dots divide a memo's line: those comments stand nearby.
  expect(elsewhere.filter((words) => !/^ตรา|^ที่ .* วันที่ /.test(words))).toEqual([]);
  expect((await renderDocx({ ...input, comments })).bytes).toEqual(bytes);
});

const plain = (words: string): string => words.replaceAll("\u00a0", " ").replace(/[\s.]+$/, "");

test("a place outside the paragraph loses no comment", async () => {
  expect(await wordsOf(comment(1, 50, 90), comment(99, 0, 1))).toEqual(["ำ", "๑.\tรายการ"]);
});
