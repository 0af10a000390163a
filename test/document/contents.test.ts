import { describe, expect, test } from "vitest";
import * as build from "../../src/document/builders.ts";
import { dependsOnPages, possibleForms, settled, withContents } from "../../src/document/contents.ts";
import type { DocumentNode, HeadingNode } from "../../src/document/nodes.ts";
import { paragraphsOf } from "../../src/document/paragraphs.ts";

const [one, two] = [build.heading(2, "๑. ก"), build.heading(3, [build.strong("๑.๑"), build.text("  ข")])];
const front = build.section([build.heading(1, "สารบัญ"), build.heading(2, "ก่อน"), build.contents()], {
  ifPagesOver: 2,
});
const body = build.section([build.heading(1, "รายงาน"), one, build.paragraph("ข้อความ"), two], {
  numbering: "restart",
});
const tree = withContents(build.document({ title: "รายงาน" }, [front, body]));

/** The document laid out on so many pages besides its front, its headings on pages 1 and 3. */
function onPages(count: number): DocumentNode {
  const pageOf = new Map<HeadingNode, number>([
    [one, 1],
    [two, 3],
  ]);
  const [frontNow, bodyNow] = tree.children;
  return settled(tree, {
    pagesOf: new Map([
      [frontNow!, 1],
      [bodyNow!, count],
    ]),
    pageOf,
  });
}

describe("a table of contents", () => {
  test("lists the headings of levels 2 and 3 of the sections after its own", () => {
    expect(tree.children[0]?.children[2]).toEqual(
      build.contents([
        { title: "๑. ก", level: 2, page: null },
        { title: "๑.๑ ข", level: 3, page: null },
      ]),
    );
  });

  test("has the pages of the headings once they are known", () => {
    const node = onPages(3).children[0]?.children[2];
    expect(node?.type === "contents" && node.entries.map(({ page }) => page)).toEqual([1, 3]);
  });

  test("says its titles in every rendering, and not their pages", () => {
    expect(paragraphsOf(onPages(3)).slice(0, 4)).toEqual(["สารบัญ", "ก่อน", "๑. ก", "๑.๑ ข"]);
  });
});

describe("a section for long documents", () => {
  test("stands only where the others fill more pages than it asks for", () => {
    expect([2, 3].map((count) => onPages(count).children.length)).toEqual([1, 2]);
  });

  test("makes the document depend on its pages, and gives it two forms", () => {
    expect(dependsOnPages(tree)).toBe(true);
    expect(possibleForms(tree).map(({ children }) => children.length)).toEqual([2, 1]);
    const plain = build.document({ title: "ก" }, [body]);
    expect(dependsOnPages(plain)).toBe(false);
    expect(possibleForms(plain)).toEqual([plain]);
  });
});
