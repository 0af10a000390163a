import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as build from "../../src/document/builders.ts";
import type { Inline, Node } from "../../src/document/nodes.ts";
import { parseMarkup } from "../../src/document/parse.ts";
import { printTree } from "../../src/document/print.ts";
import { normaliseText } from "../../src/thai/normalise.ts";
import { parseFragment } from "../support/wrapped.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The printed tree leaves places out, which trees built by hand have not. */
const printed = (fragment: string): string => printTree(parseFragment(fragment));
const expectTree = (fragment: string, tree: Node): void => {
  expect(printed(fragment)).toBe(printTree(tree));
};

function words(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "line-break" ? "|" : words(node.children),
    )
    .join("");
}

function paragraphWords(content: string): string {
  const node = parseFragment(`<p>${content}</p>`);
  return node.type === "paragraph" ? words(node.children) : "";
}

describe("white space", () => {
  test.each([
    ["ก  ข", "ก  ข"],
    [" ก ", " ก "],
    ["\n    ก\n  ", "ก"],
    ["ก\n    ข", "ก ข"],
    ["ก  \n    ข", "ก ข"],
    ["ก\n\n\nข", "ก ข"],
    ["ก<br/>\n  ข", "ก|ข"],
    ["ก\n<br/>ข", "ก|ข"],
    ["ก\n<strong>ข</strong>\nค", "ก ข ค"],
    ["<strong>\n ก</strong>ข\n<em>ค\n</em>\n", "กข ค"],
    ["ก<!-- หมายเหตุ -->ข", "กข"],
    ["<![CDATA[ก < ข]]>", "ก < ข"],
    ["&#x0e01;&amp;&lt;&quot;&#x27;&#x60;&#x3D;", "ก&<\"'`="],
    ["\r\n ก\r\nข", "ก ข"],
    ["น\u200bํา\u2060&#8203;ใจ\u00ad", "นำใจ"],
  ])("%j is read as %j", (content, expected) => {
    expect(paragraphWords(content)).toBe(expected);
  });

  test("text without a line end is never changed, once it is normalised", () => {
    const text = fc
      .string({ unit: "grapheme" })
      .map(normaliseText)
      .filter((value) => /\S/.test(value) && !/[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029]/u.test(value));
    fc.assert(
      fc.property(text, (value) => {
        expect(paragraphWords(escaped(value))).toBe(value);
      }),
    );
  });

  test("indenting the markup changes no word", () => {
    const part = fc.constantFrom("ก", "ข  ค", "<br/>", "<strong>ง</strong>", "\n");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), fc.nat(8), (parts, depth) => {
        const content = `ก${parts.join("")}ข`;
        const indented = content.replaceAll("\n", `\n${" ".repeat(depth)}`);
        expect(paragraphWords(indented)).toBe(paragraphWords(content));
      }),
    );
  });
});

describe("elements become nodes with the defaults of the builders", () => {
  test("a section's paragraph is distributed, a cell's starts at the edge, a column head's is centred", () => {
    expectTree("<p>ก</p>", build.paragraph("ก", { align: "distribute" }));
    expectTree(
      '<table label="ต"><colgroup><col share="100"/></colgroup><thead><tr><th>ก</th></tr></thead><tbody><tr><td>ข</td></tr></tbody></table>',
      build.table({
        label: "ต",
        shares: [100],
        head: [build.row([build.cell([build.paragraph("ก", { align: "center" })], { header: "column" })])],
        body: [build.row(["ข"])],
      }),
    );
  });

  test("inline elements nest", () => {
    expectTree(
      '<p align="start">ก<strong>ข<em>ค</em><code>1</code></strong><field name="ช" label="ป">ง</field></p>',
      build.paragraph([
        build.text("ก"),
        build.strong([build.text("ข"), build.emphasis("ค"), build.verbatim("1")]),
        build.field({ name: "ช", label: "ป" }, "ง"),
      ]),
    );
  });

  test("an empty optional attribute counts as not given", () => {
    expectTree('<emblem label="ตราครุฑ" picture="" alternative=""/>', build.emblem({ label: "ตราครุฑ" }));
    expect(
      parseMarkup('<document title="ก" subject="" mark=""><section/></document>', "x"),
    ).not.toHaveProperty("mark");
  });

  test("signers, their lines and pictures keep their order", () => {
    expectTree(
      '<signatures><signature name="ก"><p>ผู้จัดทำ</p><sign-line picture="s.png" alternative="ลายมือ"/><p align="start">ข</p></signature></signatures>',
      build.signatures([
        build.signature("ก", [
          build.paragraph("ผู้จัดทำ", { align: "center" }),
          build.signatureLine({ picture: { source: "s.png", alternative: "ลายมือ" } }),
          build.paragraph("ข"),
        ]),
      ]),
    );
  });

  test("a chart has numbers, and null where a year has none", () => {
    expectTree(
      '<bar-chart title="ก" alternative="ข"><category>ค</category><category>ง</category><series name="จ"><value>96.5</value><value/></series></bar-chart>',
      build.barChart({
        title: "ก",
        alternative: "ข",
        categories: ["ค", "ง"],
        series: [{ name: "จ", values: [96.5, null] }],
      }),
    );
  });

  test.each([
    ['<ol marker="(๑)">', ["(๑)", "(๒)", "(๑๐)", "(๑๑)"]],
    ['<ol marker="1)">', ["1)", "2)", "10)", "11)"]],
    ["<ol>", ["๑.", "๒.", "๑๐.", "๑๑."]],
  ])("%s numbers its items as its pattern shows", (tag, markers) => {
    const list = parseFragment(`${tag}<li>ก</li><li>ข</li><li value="10">ค</li><li>ง</li></ol>`);
    expect(list.type === "list" && list.items.map(({ marker }) => marker)).toEqual(markers);
  });

  test("an unordered list has one marker", () => {
    expectTree('<ul marker="•"><li>ก</li></ul>', build.list([build.listItem("•", "ก")]));
  });

  test("a node knows where in the markup it stands", () => {
    const document = parseMarkup(
      '<document title="ก">\n  <section>\n    <page-break/>\n  </section>\n</document>',
      "x",
    );
    expect(document.children[0]?.children[0]?.origin).toEqual({ line: 3, column: 5 });
  });

  test("a byte order mark before the markup is passed over", () => {
    expect(parseMarkup('\ufeff<document title="ก"><section/></document>', "x").title).toBe("ก");
  });
});
