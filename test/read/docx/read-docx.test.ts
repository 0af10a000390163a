import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../../src/diagnostics/diagnostic.ts";
import { paragraphsOf } from "../../../src/document/paragraphs.ts";
import { checkConservation } from "../../../src/read/conservation.ts";
import { readDocx } from "../../../src/read/docx/index.ts";
import { renderDocx } from "../../../src/render/docx/index.ts";
import { margin, p, r, rawDocx, sdt, tbl, tc, tr } from "../../support/raw-docx.ts";
import { renderInput } from "../../support/render-input.ts";
import { seedTree } from "../../support/seed-tree.ts";

function texts(body: string): readonly string[] {
  return readDocx(rawDocx(body)).paragraphs.map(({ text }) => text);
}

describe("the text of a Word file", () => {
  test("has tabs, breaks and no-break spaces as they are typed", () => {
    const body = `<w:p>${r(" ๑.")}<w:r><w:tab/><w:t>ก</w:t><w:br/><w:t xml:space="preserve">ข\u00a0ค </w:t><w:cr/></w:r><w:r><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="X" w:char="2611"/></w:r></w:p>`;
    expect(texts(body)).toEqual([" ๑.\tก\nข\u00a0ค \n\u2011☑"]);
  });

  test("is the same inside controls, links, insertions and fields; deletions are gone", () => {
    const wrapped = [
      sdt(r("ก")),
      `<w:hyperlink>${r("ข")}</w:hyperlink>`,
      `<w:ins>${r("ค")}<w:ins>${r("ง")}</w:ins></w:ins>`,
      `<w:fldSimple w:instr="PAGE">${r("จ")}</w:fldSimple>`,
      `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r("ฉ")}`,
      `<w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:moveFrom>${r("x")}</w:moveFrom>`,
    ];
    expect(texts(`<w:p>${wrapped.join("")}</w:p>`)).toEqual(["กขคงจฉ"]);
  });

  test("leaves out the prompt of a control that nobody has filled in", () => {
    expect(texts(`<w:p>${r("เลขที่ ")}${sdt(r("คลิกเพื่อกรอก"), { more: "<w:showingPlcHdr/>" })}</w:p>`)).toEqual([
      "เลขที่ ",
    ]);
  });

  test("reads a text box once, before the paragraph it hangs on", () => {
    const box = `<w:txbxContent>${p("ในกรอบ")}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(`<w:p>${r("นอก")}<w:r>${both}</w:r></w:p>`)).toEqual(["ในกรอบ", "นอก"]);
  });

  test("knows style, list level and cell of each paragraph", () => {
    const listed = p("ข", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>');
    const body = p("ก", '<w:pStyle w:val="Body"/>') + listed + tbl(2, tr(tc(p("ค")) + tc(p("ง"))));
    expect(readDocx(rawDocx(body)).paragraphs).toEqual([
      { role: "Body", text: "ก", listLevel: undefined, cell: undefined },
      { role: "", text: "ข", listLevel: 1, cell: undefined },
      { role: "", text: "ค", listLevel: undefined, cell: { table: 0, row: 0, column: 0 } },
      { role: "", text: "ง", listLevel: undefined, cell: { table: 0, row: 0, column: 1 } },
    ]);
  });
});

describe("the tables of a Word file", () => {
  test("come as a grid: spans, merged cells where they begin, head rows", () => {
    const merge = (kind: string): string => `<w:vMerge${kind === "" ? "" : ` w:val="${kind}"`}/>`;
    const body = tbl(
      3,
      tr(tc(p("หัว"), '<w:gridSpan w:val="3"/>'), "<w:tblHeader/>") +
        tr(tc(p("กลุ่ม"), merge("restart")) + tc(p("ก") + p("ข")) + tc(p("ค")), '<w:tblHeader w:val="0"/>') +
        sdt(tr(tc(p(""), merge("")) + tc(p("ง"), '<w:gridSpan w:val="2"/>'))) +
        tr(tc(p("จ")), '<w:gridBefore w:val="2"/>'),
    );
    expect(readDocx(rawDocx(body)).tables).toEqual([
      {
        columns: 3,
        rows: [
          { header: true, cells: [{ column: 0, columnSpan: 3, rowSpan: 1, text: "หัว" }] },
          {
            header: false,
            cells: [
              { column: 0, columnSpan: 1, rowSpan: 2, text: "กลุ่ม" },
              { column: 1, columnSpan: 1, rowSpan: 1, text: "ก\nข" },
              { column: 2, columnSpan: 1, rowSpan: 1, text: "ค" },
            ],
          },
          { header: false, cells: [{ column: 1, columnSpan: 2, rowSpan: 1, text: "ง" }] },
          { header: false, cells: [{ column: 2, columnSpan: 1, rowSpan: 1, text: "จ" }] },
        ],
      },
    ]);
  });
});

describe("what a Word file carries", () => {
  test("properties, custom XML, controls, headers and footers", () => {
    const core =
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>มาตรการ &amp; แผน</dc:title><dc:language>th-TH</dc:language></cp:coreProperties>';
    const body =
      sdt(p("นาย ก") + p("นายก"), { tag: "signer", alias: "ผู้ลงนาม" }) +
      `<w:p>${sdt(r("๑/๒๕๖๖"), { tag: "number", alias: "เลขที่" })}</w:p>`;
    const content = readDocx(
      rawDocx(body, {
        "docProps/core.xml": core,
        "customXml/item1.xml": "<a>{}</a>",
        "customXml/itemProps1.xml": "<b/>",
        "word/header1.xml": margin("hdr", p("- ๒ -") + p("")),
        "word/footer2.xml": margin("ftr", p("ท้าย")),
      }),
    );
    expect(Object.fromEntries(content.properties)).toEqual({ title: "มาตรการ & แผน", language: "th-TH" });
    expect(content.customXml.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ["customXml/item1.xml", "<a>{}</a>"],
    ]);
    expect(content.contentControls).toEqual([
      { tag: "signer", alias: "ผู้ลงนาม", text: "นาย ก\nนายก" },
      { tag: "number", alias: "เลขที่", text: "๑/๒๕๖๖" },
    ]);
    expect([content.headers, content.footers]).toEqual([["- ๒ -"], ["ท้าย"]]);
    expect(content.paragraphs.map(({ text }) => text)).toEqual(["นาย ก", "นายก", "๑/๒๕๖๖"]);
  });

  test("is found where the package's relationships say, as some programs name the document otherwise", () => {
    const other = rawDocx("", {
      "_rels/.rels":
        '<Relationships><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></Relationships>',
      "word/document2.xml": `<w:document xmlns:w="w"><w:body>${p("สอง")}</w:body></w:document>`,
    });
    expect(readDocx(other).paragraphs.map(({ text }) => text)).toEqual(["สอง"]);
  });
});

test("the real document comes back from our own writer, word for word", async () => {
  const tree = seedTree();
  const { bytes } = await renderDocx(renderInput(tree));
  const read = readDocx(bytes).paragraphs.map(({ text }) => text);
  expect(checkConservation(paragraphsOf(tree), read)).toEqual([]);
  expect(read.filter((text) => text.includes("มาตรการ")).length).toBeGreaterThan(5);
});

describe("a Word file that is no good", () => {
  function reasonOf(bytes: Uint8Array): string {
    try {
      readDocx(bytes);
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      expect(error.diagnostics.map(({ code }) => code)).toEqual(["read/file"]);
      return error.diagnostics[0]!.message.replace("อ่านแฟ้ม DOCX ไม่ได้: ", "");
    }
    return "";
  }
  const document = (xml: string): Uint8Array => rawDocx("", { "word/document.xml": xml });
  const big = (size: number): Uint8Array => new Uint8Array(size).fill(0x20);
  /** The same archive, but its directory claims that each part unpacks to 10 bytes. */
  const lying = (bytes: Uint8Array): Uint8Array => {
    const copy = Buffer.from(bytes);
    for (let at = copy.indexOf("PK\u0001\u0002"); at >= 0; at = copy.indexOf("PK\u0001\u0002", at + 4))
      copy.writeUInt32LE(10, at + 24);
    return copy;
  };

  test.each<readonly [string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "ไม่ใช่แฟ้ม DOCX หรือแฟ้มเสียหาย"],
    ["a PDF", Buffer.from("%PDF-1.7"), "ไม่ใช่แฟ้ม DOCX หรือแฟ้มเสียหาย"],
    ["a file cut short", rawDocx(p("ก")).subarray(0, 300), "ไม่ใช่แฟ้ม DOCX หรือแฟ้มเสียหาย"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "ไม่ใช่แฟ้ม DOCX"],
    ["a document without a body", document("<w:document/>"), "ไม่พบเนื้อหาของเอกสาร"],
    ["unclosed XML", document("<w:document><w:body>"), "เนื้อหา XML ไม่ถูกรูปแบบ"],
    [
      "a document type",
      document('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      "เนื้อหา XML ประกาศชนิดเอกสาร ซึ่งไม่อนุญาต",
    ],
    ["an unknown entity", document("<a>&b;</a>"), "เนื้อหา XML ไม่ถูกรูปแบบ"],
    ["elements without end", document("<a>".repeat(5000)), "เนื้อหา XML ซ้อนกันลึกเกินไป"],
    ["60 MB in one part", rawDocx("", { "word/a.xml": big(60 * 1024 * 1024) }), "เนื้อหาใหญ่เกิน 50 MB"],
    [
      "parts that unpack to more than they say",
      lying(rawDocx("", { "word/document.xml": big(60 * 1024 * 1024) })),
      "เนื้อหา XML ไม่ถูกรูปแบบ",
    ],
  ])("%s is refused, saying why", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  test("no change of bytes does worse than a refusal", () => {
    const bytes = rawDocx(p("คำ") + tbl(1, tr(tc(p("ก")))));
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, byte] of changes) damaged[at] = byte;
        reasonOf(damaged);
      }),
      { numRuns: 500 },
    );
  });
});
