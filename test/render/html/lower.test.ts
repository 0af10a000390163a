import { describe, expect, test } from "vitest";
import {
  barChart,
  cell,
  document,
  heading,
  list,
  listItem,
  paragraph,
  row,
  section,
  signature,
  signatureLine,
  signatures,
  table,
} from "../../../src/document/builders.ts";
import type { Block, DocumentNode } from "../../../src/document/nodes.ts";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { checkConservation } from "../../../src/read/conservation.ts";
import { readHtml } from "../../../src/read/html/index.ts";
import { element, lower, printPage } from "../../../src/render/html/index.ts";
import { everyNode } from "../../support/every-node.ts";

const pictureOf = (source: string) => ({ href: `pictures/${source}.png`, width: 10, height: 20 });

function pageOf(tree: DocumentNode): string {
  const body = element("body", { id: "measures" }, lower(tree, { pictureOf, headingLevel: 2 }));
  return printPage(element("html", { lang: "th" }, [body]));
}

const pageWith = (...blocks: readonly Block[]): string => pageOf(document({ title: "ก" }, [section(blocks)]));

const readBack = (page: string): readonly string[] => readHtml(new TextEncoder().encode(page), "measures");

describe("a document as HTML", () => {
  test("says every word of every node, once and in order", () => {
    expect(checkConservation(paragraphsOf(everyNode), readBack(pageOf(everyNode)))).toEqual([]);
  });

  test("escapes what has a meaning in HTML", () => {
    const page = pageWith(paragraph(`<script>alert("x")</script> & 'ก'`));
    expect(page).not.toContain("<script");
    expect(readBack(page)).toEqual([`<script>alert("x")</script> & 'ก'`]);
  });

  test("puts headings below that of the page and skips no level", () => {
    const page = pageWith(heading(1, "ก"), heading(3, "ข"), heading(2, "ค"));
    expect(Array.from(page.matchAll(/<h(\d)/g), ([, level]) => Number(level))).toEqual([3, 4, 4]);
  });

  test("keeps the marker of an item with its words", () => {
    const page = pageWith(list([listItem("๑.", "ข้อแรก"), listItem("๒.", [list([listItem("-", "ย่อย")])])]));
    expect(readBack(page)).toEqual(["๑. ข้อแรก", "๒.", "- ย่อย"]);
  });

  test("shows no picture of a signature and says that there is one", () => {
    const picture = { source: "sign.png", alternative: "ลายมือชื่อนายตัวอย่าง" };
    const page = pageWith(signatures([signature("a", [signatureLine({ label: "ลงชื่อ", picture })])]));
    expect(page).not.toContain("<img");
    expect(page).toContain("ลายมือชื่อนายตัวอย่าง อยู่ในเอกสารฉบับ PDF");
  });
});

describe("a table as HTML", () => {
  const page = pageWith(
    table({
      label: "มาตรการ",
      shares: [30, 40, 30],
      head: [
        row([
          cell("กลุ่ม", { header: "column" }),
          cell("งาน", { header: "column" }),
          cell("ผู้ทำ", { header: "column" }),
        ]),
      ],
      body: [
        row([cell("หนึ่ง", { header: "row-group", rowSpan: 2 }), "ก", "ข"]),
        row(["ค", "ง"]),
        row([cell("สอง", { header: "row-group", rowSpan: 1 }), "จ", "ฉ"]),
      ],
    }),
  );

  test("has its name as caption, and a body of its own for each group", () => {
    expect(page).toMatch(/<table[^>]*><caption[^>]*>มาตรการ<\/caption>/);
    expect(page.match(/<tbody/g)).toHaveLength(2);
    expect(page.match(/<th[^>]*scope="rowgroup"/g)).toHaveLength(2);
    expect(page.match(/<th[^>]*scope="col"/g)).toHaveLength(3);
  });

  test("tells each cell the head of its column, also right of a cell of several rows", () => {
    const heads = Array.from(
      page.matchAll(/<td[^>]*data-head="([^"]*)"><p>([^<]*)/g),
      ([, head, word]) => `${head} ${word}`,
    );
    expect(heads).toEqual(["งาน ก", "ผู้ทำ ข", "งาน ค", "ผู้ทำ ง", "งาน จ", "ผู้ทำ ฉ"]);
  });
});

describe("a chart as HTML", () => {
  const page = pageWith(
    barChart({
      title: "คะแนน",
      alternative: "การใช้อำนาจ ๙๖.๗๑",
      categories: ["การใช้อำนาจ"],
      series: [
        { name: "ปี ๒๕๖๕", values: [96.71] },
        { name: "ปี ๒๕๖๔", values: [null] },
      ],
    }),
  );

  test("is a picture with words in its place, and a table of its numbers", () => {
    expect(page).toContain('role="img" aria-label="การใช้อำนาจ ๙๖.๗๑"');
    expect(page).toContain('<rect class="series-1" y="6" width="96.71%"');
    expect(page).toMatch(
      /<th scope="row">การใช้อำนาจ<\/th><td class="number">๙๖.๗๑<\/td><td class="number">–<\/td>/,
    );
  });

  test("is no part of the document's words", () => {
    expect(readBack(page)).toEqual([]);
  });
});
