import { describe, expect, test } from "vitest";
import { lintDocx } from "./docx-lint.ts";
import { p, r, rawDocx, sdt, tbl, tc, tr } from "./raw-docx.ts";

const drawing = (attributes: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr ${attributes}/></wp:inline></w:drawing></w:r></w:p>`;
const merge = (kind: string): string => `<w:vMerge w:val="${kind}"/>`;
const sound =
  p("ก", '<w:pStyle w:val="Body"/>') +
  tbl(
    3,
    tr(tc(p("หัว"), '<w:gridSpan w:val="3"/>'), "<w:tblHeader/>") +
      tr(tc(p("ก"), merge("restart")) + sdt(tc(p("ข")), { id: 1 }) + tc(p("ค"))) +
      tr(tc(p(""), merge("continue")) + tc(p("ข")), '<w:gridAfter w:val="1"/>'),
  ) +
  drawing('id="1" descr="ตรา"') +
  sdt(p("ผู้ลงนาม"), { id: 2 });

describe("the lint of Word files", () => {
  test("finds nothing in a sound file", () => {
    expect(lintDocx(rawDocx(sound))).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    ["a cell without a paragraph", tbl(1, tr(tc(""))), "cell does not end with a paragraph"],
    [
      "a cell that ends with a table",
      tbl(1, tr(tc(p("") + tbl(1, tr(tc(p(""))))))),
      "cell does not end with a paragraph",
    ],
    ["a style that is not there", p("ก", '<w:pStyle w:val="Lost"/>'), "style Lost is not defined"],
    ["a row wider than the grid", tbl(1, tr(tc(p("ก")) + tc(p("ข")))), "row 1 covers 2 of 1 grid columns"],
    [
      "a row narrower than the grid",
      tbl(3, tr(tc(p("ก"), '<w:gridSpan w:val="2"/>'))),
      "row 1 covers 2 of 3 grid columns",
    ],
    [
      "a merge without a beginning",
      tbl(1, tr(tc(p("ก"), merge("continue")))),
      "row 1 continues a merge that nothing began",
    ],
    [
      "two controls with one id",
      sdt(p("ก"), { id: 7 }) + sdt(p("ข"), { id: 7 }),
      "content control id 7 is not its own",
    ],
    [
      "two drawings with one id",
      drawing('id="7" descr="ก"') + drawing('id="7" descr="ข"'),
      "drawing id 7 is not its own",
    ],
    ["a table without rows", tbl(1, ""), "table without rows"],
    ["a row without cells", tbl(0, tr("")), "row without cells"],
    ["a picture without alternative text", drawing('id="7"'), "drawing without alternative text"],
    [
      "a head row in the middle",
      tbl(1, tr(tc(p("ก"))) + tr(tc(p("ข")), "<w:tblHeader/>")),
      "head row below the first rows is not repeated",
    ],
    ["a character that XML forbids", p("ก\ufffe"), "character not allowed in XML"],
  ])("finds %s", (_, body, fault) => {
    expect(lintDocx(rawDocx(body))).toEqual([`word/document.xml: ${fault}`]);
  });

  test("looks into headers and footers too", () => {
    const header = `<w:hdr xmlns:w="w">${tbl(1, "")}${r("")}</w:hdr>`;
    expect(lintDocx(rawDocx(sound, { "word/header1.xml": header }))).toEqual([
      "word/header1.xml: table without rows",
    ]);
  });
});
