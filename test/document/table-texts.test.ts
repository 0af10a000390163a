import { describe, expect, test } from "vitest";
import {
  cell,
  document,
  lineBreak,
  list,
  listItem,
  paragraph,
  row,
  section,
  strong,
  table,
  text,
} from "../../src/document/builders.ts";
import type { TableNode } from "../../src/document/nodes.ts";
import { columnTexts, plainText, type TableTexts } from "../../src/document/table-texts.ts";

const words = (texts: TableTexts): string[][] =>
  texts.map((cells) => cells.map((each) => each.map((item) => item.text).join("|")));

const textsOf = (node: TableNode): TableTexts =>
  columnTexts(document({ title: "ทดสอบ" }, [section([node])])).get(node)!;

describe("columnTexts of a table", () => {
  test("gives each column the paragraphs that stand in it alone", () => {
    const node = table({
      label: "ตาราง",
      shares: [20, 40, 40],
      head: [row([cell("หัว", { header: "column" }), cell("สองคอลัมน์", { header: "column", columnSpan: 2 })])],
      body: [
        row([cell("กลุ่ม", { header: "row-group", rowSpan: 2 }), "ก", [cell("ข"), cell("ค")][0]!]),
        row(["ง", cell([paragraph("จ"), list([listItem("-", "ฉ")])])]),
        row(["ช", "ซ", "ฌ"]),
      ],
    });
    expect(words(textsOf(node))).toEqual([
      ["หัว", "", ""],
      ["กลุ่ม", "ก", "ข"],
      ["", "ง", "จ|-|ฉ"],
      ["ช", "ซ", "ฌ"],
    ]);
  });

  test("knows what is bold: heads of columns, and strong words", () => {
    const node = table({
      label: "ตาราง",
      shares: [50, 50],
      head: [row([cell("หัว", { header: "column" }), "ไม่หนา"])],
      body: [row([cell([paragraph([strong("หนา")])]), "บาง"])],
    });
    expect(
      textsOf(node)
        .flat(2)
        .map(({ isStrong }) => isStrong),
    ).toEqual([true, false, true, false]);
  });
});

describe("columnTexts", () => {
  test("gives tables of equal columns in a section one answer, and others their own", () => {
    const [one, two] = ["หนึ่ง", "สอง"].map((name) =>
      table({ label: name, shares: [40, 60], body: [row([name, "ก"])] }),
    );
    const other = table({ label: "อื่น", shares: [50, 50], body: [row(["อื่น", "ก"])] });
    const apart = table({ label: "ไกล", shares: [40, 60], body: [row(["ไกล", "ก"])] });
    const found = columnTexts(document({ title: "ทดสอบ" }, [section([one!, two!, other]), section([apart])]));
    expect(found.get(one!)).toBe(found.get(two!));
    expect(words(found.get(one!)!).map(([first]) => first)).toEqual(["หนึ่ง", "สอง"]);
    expect(words(found.get(other)!)).toEqual([["อื่น", "ก"]]);
    expect(words(found.get(apart)!)).toEqual([["ไกล", "ก"]]);
  });
});

test("plainText joins words over styles, a forced line end as a line feed", () => {
  expect(plainText([text("ก"), strong([text("ข"), lineBreak()]), text(" ค")])).toBe("กข\n ค");
});
