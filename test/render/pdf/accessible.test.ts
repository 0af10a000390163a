import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import {
  cell,
  document,
  heading,
  list,
  listItem,
  paragraph,
  row,
  barChart,
  section,
  signature,
  signatureLine,
  signatures,
  table,
} from "../../../src/document/builders.ts";
import { readPdf } from "../../../src/read/pdf/index.ts";
import { renderPdf } from "../../../src/render/pdf/index.ts";
import { readWithPdfjs } from "../../support/pdfjs.ts";
import { renderInput } from "../../support/render-input.ts";

const chart = barChart({
  title: "คะแนน",
  alternative: "แผนภูมิคะแนน",
  categories: ["การใช้อำนาจ", "การใช้งบประมาณ"],
  series: [
    { name: "ปี ๒๕๖๕", values: [96.71, 95.43] },
    { name: "ปี ๒๕๖๔", values: [90, null] },
  ],
});
const tree = document({ title: "มาตรการ & <แผน>", subject: "เรื่อง" }, [
  section([
    heading(1, "ประกาศ"),
    heading(3, "หัวข้อรอง"),
    paragraph("ย่อหน้า"),
    list([listItem("๑.", "หนึ่ง"), listItem("(๒)", [list([listItem("-", "ข้างใน")])])]),
    table({
      label: "ตารางคะแนน",
      shares: [30, 40, 30],
      head: [row([cell("ก", { header: "column" }), cell("ขค", { header: "column", columnSpan: 2 })])],
      body: [
        row([cell("กลุ่ม", { header: "row-group", rowSpan: 2 }), cell("แถว", { header: "row" }), "หนึ่ง"]),
        row(["สอง", "สาม"]),
      ],
    }),
    chart,
    signatures([
      signature("signatory-1", [signatureLine({ label: "ลงชื่อ", dotted: true }), paragraph("(นายหนึ่ง)")]),
    ]),
  ]),
]);
const data = '{\n  "ก": "ข"\n}\n';
const { bytes } = await renderPdf(renderInput(tree, { data, options: { signatureFields: true } }));
const raw = Buffer.from(bytes).toString("latin1");

/** The file as pdf.js opens it. */
const opened = () =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise;
/** How often the structure tree has an element of a type. */
const count = (type: string): number => raw.match(new RegExp(`/S /${type}\\b`, "g"))?.length ?? 0;

describe("an accessible, archival file", () => {
  test("says each paragraph in its element, in reading order", async () => {
    const said = (await readWithPdfjs(bytes)).map(({ role, text }) => `${role} ${text.trim()}`);
    const beforeChart = said.slice(
      0,
      said.findIndex((each) => each.startsWith("Figure")),
    );
    expect(beforeChart).toEqual([
      "H1 ประกาศ",
      "H2 หัวข้อรอง",
      "P ย่อหน้า",
      "Lbl ๑.",
      "P หนึ่ง",
      "Lbl (๒)",
      "Lbl -",
      "P ข้างใน",
      "P ก",
      "P ขค",
      "P กลุ่ม",
      "P แถว",
      "P หนึ่ง",
      "P สอง",
      "P สาม",
    ]);
    expect(said.slice(-2)).toEqual(["P ลงชื่อ", "P (นายหนึ่ง)"]);
  });

  test("has the elements of lists and tables with scopes and spans", () => {
    expect([count("Document"), count("L"), count("LI"), count("LBody")]).toEqual([1, 2, 3, 3]);
    expect([count("Table"), count("TR"), count("TH"), count("TD")]).toEqual([1, 3, 4, 3]);
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(2);
    expect(raw).toMatch(/\/Scope \/Column\s+\/ColSpan 2/);
    expect(raw).toMatch(/\/Scope \/Row\s+\/RowSpan 2/);
    expect(raw).toContain("/Summary");
  });

  test("gives the chart its numbers in words and a box", async () => {
    const page = await (await opened()).getPage(1);
    const figure = JSON.stringify(await page.getStructTree()).match(/"role":"Figure".*?"alt":"(.*?)"/)?.[1];
    expect(figure).toContain("แผนภูมิคะแนน");
    expect(figure).toContain("การใช้อำนาจ: ปี ๒๕๖๕ ๙๖.๗๑, ปี ๒๕๖๔ ๙๐.๐๐");
    expect(figure).toContain("การใช้งบประมาณ: ปี ๒๕๖๕ ๙๕.๔๓, ปี ๒๕๖๔ ไม่มีคะแนน");
    expect(raw).toMatch(/\/O \/Layout\s+\/Placement \/Block\s+\/BBox \[[\d. ]+\]/);
  });

  test("tells its language, title and marks, and shows the title", async () => {
    const { info, metadata } = await (await opened()).getMetadata();
    expect(info).toMatchObject({ Title: "มาตรการ & <แผน>", Subject: "เรื่อง", Language: "th-TH" });
    expect(metadata.get("dc:title")).toBe("มาตรการ & <แผน>");
    expect([metadata.get("pdfaid:part"), metadata.get("pdfaid:conformance")]).toEqual(["3", "A"]);
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect(await (await opened()).getMarkInfo()).toMatchObject({ Marked: true });
    expect(raw).toContain("/DisplayDocTitle true");
  });

  test("has its headings as bookmarks, that lead to their places", async () => {
    const pdf = await opened();
    const [first] = await pdf.getOutline();
    expect(first!.title).toBe("ประกาศ");
    expect(first!.items.map(({ title }) => title)).toEqual(["หัวข้อรอง"]);
    const [page, { name }, , top] = first!.dest as [object, { name: string }, null, number];
    expect(await pdf.getPageIndex(page as never)).toBe(0);
    expect(name).toBe("XYZ");
    expect(top).toBeCloseTo(841.89 - (25 / 25.4) * 72, 0);
  });

  test("carries the dossier, byte for byte, as its source", async () => {
    const [attachment] = readPdf(bytes).attachments;
    expect(attachment).toMatchObject({ name: "dossier.json" });
    expect(Buffer.from(attachment!.bytes).toString("utf8")).toBe(data);
    expect(raw).toContain("/AFRelationship /Source");
    const without = await renderPdf(renderInput(tree));
    expect(readPdf(without.bytes).attachments).toEqual([]);
  });

  test("has an empty signature field over the dots where it was asked for", async () => {
    const page = await (await opened()).getPage(1);
    const [field] = (await page.getAnnotations()) as Record<string, unknown>[];
    expect(field).toMatchObject({ fieldType: "Sig", fieldName: "signatory-1", fieldValue: null });
    expect(field!.alternativeText).toBe("ช่องลงลายมือชื่อดิจิทัลของนายหนึ่ง");
    expect(count("Form")).toBe(1);
    expect(raw).toMatch(/\/Type \/OBJR/);
    const plain = Buffer.from((await renderPdf(renderInput(tree))).bytes).toString("latin1");
    expect(plain).not.toContain("/AcroForm");
  });
});

describe("equal input", () => {
  test("gives equal bytes, whatever was made before and whatever the time zone", async () => {
    const zone = process.env.TZ;
    try {
      for (const other of ["Asia/Bangkok", "America/New_York"]) {
        process.env.TZ = other;
        await renderPdf(renderInput(document({ title: "อื่น" }, [section([paragraph("น้ำค้าง ค่ำ ตา ขา")])])));
        const again = await renderPdf(renderInput(tree, { data, options: { signatureFields: true } }));
        expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test("but another date gives other bytes", async () => {
    const { properties } = renderInput(tree);
    const later = { ...properties, date: new Date("2024-01-06T00:00:00Z") };
    const other = await renderPdf(
      renderInput(tree, { data, options: { signatureFields: true }, properties: later }),
    );
    expect(Buffer.from(other.bytes).equals(Buffer.from(bytes))).toBe(false);
  });
});
