import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { parseMarkup } from "../../src/document/parse.ts";
import { wrapped } from "../support/wrapped.ts";

function faultsOf(markup: string): readonly Diagnostic[] {
  try {
    parseMarkup(markup, "แม่แบบ");
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** A diagnostic as one line: place, code, message, hints. */
const said = ({ code, message, place, hints }: Diagnostic): string =>
  `${place?.line}:${place?.column} ${code} ${message} | ${hints.join(" | ")}`;

const table = (rows: string, columns = '<col share="50"/><col share="50"/>'): string =>
  `<table label="ก"><colgroup>${columns}</colgroup><tbody>${rows}</tbody></table>`;

describe("markup that is not well-formed", () => {
  test.each([
    ["", "1:1 document/xml ไม่มีเนื้อหาเลย"],
    ["<document><p>ก</document>", "1:11 document/xml แท็ก <p> ไม่มีแท็กปิด | เติม </p> ให้ครบ"],
    ["<document>\n  <section>", "1:1 document/xml แท็ก <document> ไม่มีแท็กปิด"],
    ["<document>\n ที่นี่</p></document>", "2:4 document/xml แท็กปิด </p> ไม่มีแท็กเปิด"],
    ["<document>ก & ข</document>", "1:13 document/xml อ่านไม่จบตั้งแต่จุดนี้ | เขียน & เป็น &amp;"],
    ["<document>&nbsp;</document>", "1:16 document/xml เครื่องหมาย & ใช้ไม่ถูกต้อง"],
    ["<document>1 < 2</document>", "1:14 document/xml แท็กเขียนไม่ถูกต้อง | ถ้าต้องการพิมพ์เครื่องหมาย < ให้เขียน &lt;"],
    ["<document title=ก/>", "1:17 document/xml แอตทริบิวต์เขียนไม่ถูกต้อง"],
    ['<document title="ก" title="ข"/>', "document/xml แอตทริบิวต์ซ้ำในแท็กเดียวกัน"],
    ["<document/><document/>", "document/xml มีเนื้อหาอยู่นอกแท็ก <document>"],
    ["ก<document/>", "1:2 document/xml มีเนื้อหาอยู่นอกแท็ก <document>"],
    ["<!DOCTYPE html><document/>", "document/xml แม่แบบมี <!DOCTYPE>"],
    ["<document><?php ?></document>", "document/xml แม่แบบมีคำสั่ง <?…?>"],
    ["<document>\u0001</document>", "1:11 document/xml มีอักขระที่ XML ไม่อนุญาต"],
    ["<document><!-- ก", "1:11 document/xml อ่านไม่จบตั้งแต่จุดนี้"],
    ["<document><section", "1:11 document/xml อ่านไม่จบตั้งแต่จุดนี้"],
    ["<document>]]></document>", "document/xml มี ]]> อยู่ในข้อความ"],
  ])("%j is told where it is", (markup, expected) => {
    expect(faultsOf(markup).map(said).join("\n")).toContain(expected);
  });

  test("every tag that is not closed is told, and nothing that follows from it", () => {
    expect(
      faultsOf("<document><section><p><em>ก</p><p><strong>ข</p></section></document>").map(said),
    ).toEqual([
      "1:23 document/xml แท็ก <em> ไม่มีแท็กปิด | เติม </em> ให้ครบ",
      "1:35 document/xml แท็ก <strong> ไม่มีแท็กปิด | เติม </strong> ให้ครบ",
    ]);
  });

  test("a stray end tag is one fault, not one for each element it seems to close", () => {
    expect(faultsOf("<document><section></b></section></document>").map(said)).toEqual([
      "1:20 document/xml แท็กปิด </b> ไม่มีแท็กเปิด | ลบ </b> ออก หรือเติม <b> ไว้ข้างหน้า",
    ]);
  });
});

describe("markup against the content model", () => {
  test.each([
    ["<p/>", "<p> ว่างเปล่า | ใส่ข้อความ หรือลบ <p> ออก"],
    ["<sectoin/>", "ไม่รู้จักแท็ก <sectoin> | หมายถึง <section> หรือไม่"],
    ["<blockquote/>", "ไม่รู้จักแท็ก <blockquote> | ใน <section> ใช้ได้: <h1>"],
    ["<p><h1>ก</h1></p>", "<h1> อยู่ใน <p> ไม่ได้ | ใน <p> ใช้ได้: <strong> <em> <code> <field> <br>"],
    ["<p>ก<br>ข</br></p>", "ข้อความ “ข” อยู่ใน <br> โดยตรงไม่ได้"],
    ["ข้อความลอย", "ข้อความ “ข้อความลอย” อยู่ใน <section> โดยตรงไม่ได้ | ใส่ข้อความไว้ใน <p>…</p>"],
    ['<p algin="start">ก</p>', "<p> ไม่มีแอตทริบิวต์ algin | หมายถึง align หรือไม่"],
    ['<p class="x">ก</p>', "<p> ไม่มีแอตทริบิวต์ class | แท็กนี้ใช้ได้: align indent"],
    ['<p><strong id="x">ก</strong></p>', "<strong> ไม่มีแอตทริบิวต์ id | แท็กนี้ไม่มีแอตทริบิวต์"],
    [
      '<p align="justify">ก</p>',
      '<p> มี align="justify" ซึ่งใช้ไม่ได้ | align เลือกได้: start center end distribute',
    ],
    ['<p indent="yes">ก</p>', "indent เป็น true หรือ false"],
    ['<ol><li value="๑">ก</li></ol>', "value เป็นจำนวนเต็มตั้งแต่ 1"],
    ['<ol marker="ก."><li>ก</li></ol>', "marker มีเลข ๑ หรือ 1 หนึ่งตัว"],
    ['<p><field name="a" label="ข" kind="date" date="2023-02-30">ก</field></p>', "date เป็นวันที่ ค.ศ."],
    ['<p><field name="a">ก</field></p>', "<field> ขาดแอตทริบิวต์ label | เติม label="],
    ['<p><field name="a" label="ข"/></p>', "<field> ว่างเปล่า"],
    ["<ul/>", "<ul> ยังไม่มี <li>"],
    ["<ul><li>ก<p>ข</p></li></ul>", "<li> มีทั้งข้อความและ <p> ปนกัน"],
    ["<ul><li><p>ข</p><em>ก</em></li></ul>", "<li> มีทั้งข้อความและ <p> ปนกัน"],
    ['<signatures><signature name="a"><p>ก</p></signature></signatures>', "<signature> ยังไม่มี <sign-line>"],
    [
      '<signatures><signature name="a"><sign-line/></signature><signature name="a"><sign-line/></signature></signatures>',
      "<signature> ใช้ชื่อ “a” ซ้ำ",
    ],
    ['<emblem label="ตรา" picture="a.png"/>', "<emblem> มีภาพแต่ไม่มีคำบรรยายภาพ | เติม alternative="],
    [
      '<signatures><signature name="a"><sign-line picture="a.png" alternative=" "/></signature></signatures>',
      "<sign-line> มีภาพแต่ไม่มีคำบรรยายภาพ",
    ],
    ['<p><field name="a" label="ข">ก</field><field name="a" label="ข">ก</field></p>', "<field> ใช้ชื่อ “a” ซ้ำ"],
    [
      '<bar-chart title="ก" alternative="ข"><category>ค</category><series name="ง"><value>1</value><value>2</value></series></bar-chart>',
      "<series> มี 2 ค่า แต่มี <category> 1 ตัว",
    ],
    [
      '<bar-chart title="ก" alternative="ข"><category>ค</category><series name="ง"><value>120</value></series></bar-chart>',
      "“120” ไม่ใช่คะแนน",
    ],
  ])("%s is refused with what would mend it", (fragment, expected) => {
    expect(faultsOf(wrapped(fragment)).map(said).join("\n")).toContain(expected);
  });

  test("a root other than document is refused", () => {
    expect(faultsOf("<html/>").map(said)).toEqual([
      '1:1 document/content <html> เป็นแท็กนอกสุดไม่ได้ | เริ่มด้วย <document title="…">',
    ]);
  });

  test("a document without a section is refused", () => {
    expect(faultsOf('<document title="ก"/>').map(said)).toEqual([
      "1:1 document/content <document> ยังไม่มี <section> | เติม <section> อย่างน้อยหนึ่งตัว",
    ]);
  });

  test("a document of which every section waits for the length of the others is refused", () => {
    const markup = '<document title="ก"><section if-pages-over="1"><p>ก</p></section></document>';
    expect(faultsOf(markup).map(said)).toEqual([
      "1:21 document/content <section> ทุกตัวมี if-pages-over จึงไม่มีหน้าใดให้นับ | ให้มี <section> ที่ไม่มี if-pages-over อย่างน้อยหนึ่งตัว",
    ]);
  });

  test("a picture that the data do not name is refused where they are known", () => {
    const figure = (picture: string): string => `<figure picture="${picture}" alternative="ก">ข</figure>`;
    const markup = wrapped(figure("b.png") + figure("a.png"));
    expect(() => parseMarkup(markup, "แม่แบบ")).not.toThrow();
    expect(() => parseMarkup(markup, "แม่แบบ", new Set(["a.png", "b.png"]))).not.toThrow();
    expect(() => parseMarkup(markup, "แม่แบบ", new Set(["a.png"]))).toThrow(
      "document/attribute: <figure> ใช้ภาพ “b.png” ซึ่งข้อมูลไม่ได้ระบุไว้",
    );
  });

  test("all faults are told at once, in the order of the markup", () => {
    const markup =
      '<document>\n<section mark="x">\n<p>ก<h2>ข</h2></p>\n<table label=""/>\n</section></document>';
    expect(faultsOf(markup).map(({ place }) => place?.line)).toEqual([1, 2, 3, 4, 4, 4]);
  });

  test("the place counts clusters, shows the line and names the markup", () => {
    const [fault] = faultsOf(
      '<document title="ก"><section>\n<p>ที่นี่ <blink>ก</blink></p></section></document>',
    );
    expect(fault?.place).toEqual({
      file: "แม่แบบ",
      line: 2,
      column: 7,
      excerpt: "<p>ที่นี่ <blink>ก</blink></p></section></document>",
    });
  });
});

describe("lines of a letter's head", () => {
  const part = (place: string): string => `<letter-part place="${place}">ก</letter-part>`;

  test.each([
    ["end", "start"],
    ["start", "start"],
    ["center", "end"],
    ["start", "center", "end"],
  ])("do not hold %s, %s", (...places) => {
    const line = `<letter-line>${places.map(part).join("")}</letter-line>`;
    expect(faultsOf(wrapped(line)).map(said).join("\n")).toContain(
      "document/content <letter-line> มี <letter-part> ที่อยู่ด้วยกันไม่ได้",
    );
  });

  test.each([["start"], ["center"], ["start", "end"], ["start", "center"]])("hold %s", (...places) => {
    expect(faultsOf(wrapped(`<letter-line>${places.map(part).join("")}</letter-line>`))).toEqual([]);
  });
});

describe("tables", () => {
  test.each([
    [table("<tr><td>ก</td></tr>"), "แถวนี้ขาดไป 1 ช่อง"],
    [table("<tr><td>ก</td><td>ข</td><td>ค</td></tr>"), "ช่องนี้เลยขอบตารางซึ่งมี 2 คอลัมน์"],
    [table('<tr><td colspan="3">ก</td></tr>'), "ช่องนี้เลยขอบตารางซึ่งมี 2 คอลัมน์"],
    [table('<tr><td rowspan="2">ก</td><td>ข</td></tr>'), "ช่องนี้ผสานเลยแถวสุดท้าย | rowspan มีค่าได้ไม่เกิน 1"],
    [
      table('<tr><td>ก</td><td rowspan="2">ข</td></tr><tr><td colspan="2">ค</td></tr>'),
      "ช่องนี้ทับช่องที่ผสานลงมาจากแถวก่อน",
    ],
    [table("<tr><td>ก</td><td/></tr>"), "<td> ว่างเปล่า | ช่องที่ไม่มีข้อมูลให้พิมพ์ - หรือ ไม่มี"],
    [table("<tr><td>ก</td><td> <br/> </td></tr>"), "<td> ว่างเปล่า"],
    [table(""), "<tbody> ยังไม่มี <tr>"],
    [table("<tr><td>ก</td></tr>", '<col share="90"/>'), "share ของ <col> รวมกันได้ 90 ไม่ใช่ 100"],
    [table("<tr><td>ก</td></tr>", '<col share="0"/>'), '<col> มี share="0" ซึ่งใช้ไม่ได้'],
    [
      '<table label="ก"><tbody><tr><td>ก</td></tr></tbody></table>',
      "ส่วนต่าง ๆ ของ <table> ไม่ครบหรือเรียงไม่ถูกต้อง",
    ],
    ["<table><colgroup/></table>", "<table> ขาดแอตทริบิวต์ label"],
  ])("%s is refused", (fragment, expected) => {
    expect(faultsOf(wrapped(fragment)).map(said).join("\n")).toContain(expected);
  });

  test("a table whose spans cover the grid exactly is accepted", () => {
    const rows =
      '<tr><td rowspan="2">ก</td><td colspan="2">ข</td></tr><tr><td>ค</td><td rowspan="2">ง</td></tr><tr><td colspan="2">จ</td></tr>';
    expect(faultsOf(wrapped(table(rows, '<col share="20"/><col share="30"/><col share="50"/>')))).toEqual([]);
  });
});
