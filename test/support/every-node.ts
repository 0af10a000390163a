/** A document in which every node of the tree stands, in the ways that renderers treat differently. */
import {
  cell,
  document,
  emblem,
  emphasis,
  field,
  figure,
  heading,
  labelled,
  letterLine,
  letterPart,
  lineBreak,
  list,
  listItem,
  memoField,
  memoLine,
  pageBreak,
  paragraph,
  row,
  rule,
  barChart,
  section,
  signature,
  signatureLine,
  signatures,
  strong,
  table,
  text,
  verbatim,
} from "../../src/document/builders.ts";
import type { DocumentNode, SectionNode, SignatureLineNode } from "../../src/document/nodes.ts";
import type { RenderInput } from "../../src/render/renderer.ts";

/** Runs over several lines of the page. */
export const longText =
  "ด้วยองค์การบริหารส่วนตำบลหินดาดได้รับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ " +
  "ประจำปีงบประมาณ พ.ศ. ๒๕๖๕ มีผลการประเมินเท่ากับ ๙๕.๕๑ คะแนน จึงได้จัดทำมาตรการเพื่อปรับปรุงการดำเนินงานให้ดียิ่งขึ้น";

const signer = (name: string, line: SignatureLineNode) =>
  signature(name, [line, paragraph("(นายตัวอย่าง สมมติ)"), paragraph("ปลัดองค์การบริหารส่วนตำบล")]);
const dotted = signatureLine({ label: "ลงชื่อ", dotted: true });
const signed = signatureLine({
  label: "ลงชื่อ",
  picture: { source: "sign.png", alternative: "ลายมือชื่อนายตัวอย่าง" },
});

const announcement: SectionNode = section([
  emblem({ label: "ตราครุฑ" }),
  heading(1, "ประกาศ & <เรื่อง>"),
  rule(),
  paragraph(longText, { align: "distribute", indent: true }),
  paragraph([
    strong("เรื่อง "),
    emphasis("เอียง"),
    strong([emphasis("หนาเอียง")]),
    verbatim(" 95.43"),
    lineBreak(),
    text("ที่ "),
    field({ name: "document-number", label: "เลขที่หนังสือ" }, "นม ๗๒๓๐๑/๑๒๓"),
    text(" วันที่ "),
    field({ name: "date", label: "วันที่ลงนาม", kind: "date", date: "2023-01-06" }, "๖ มกราคม ๒๕๖๖"),
  ]),
  heading(2, "รายการ"),
  list([
    listItem("๑.", longText),
    listItem("๒.", [
      paragraph("ข้อที่มีข้อย่อย"),
      list([listItem("(๑)", "ข้อย่อย"), listItem("(๑๐๐.๑๐)", longText)]),
      paragraph("ย่อหน้าต่อของข้อ"),
    ]),
    listItem("๓.", [list([listItem("-", "ข้อย่อยของข้อที่ไม่มีข้อความ")])]),
  ]),
  heading(3, "ลงท้าย"),
  paragraph("ประกาศ ณ วันที่ ๖ มกราคม พ.ศ. ๒๕๖๖", { align: "center" }),
  signatures([signer("blank", signatureLine())]),
]);

const scores: SectionNode = section(
  [
    emblem({ label: "ตรา", picture: { source: "seal.svg", alternative: "ตราเทศบาลตำบลตัวอย่าง" } }),
    barChart({
      title: "คะแนนรายตัวชี้วัด",
      alternative: "การใช้อำนาจ ๙๖.๗๑ การใช้งบประมาณ ๙๕.๔๓",
      categories: ["การใช้อำนาจ", "การใช้งบประมาณ"],
      series: [
        { name: "ปี ๒๕๖๕", values: [96.71, 95.43] },
        { name: "ปี ๒๕๖๔", values: [90, null] },
      ],
    }),
    signatures([signer("left", dotted), signer("right", signed)], { arrangement: "beside" }),
  ],
  { numbering: "restart" },
);

/** The parts that only a letter has. */
const letter: SectionNode["children"] = [
  letterLine([
    letterPart([text("ที่ "), field({ name: "letter-number", label: "เลขที่หนังสือ" }, "นม ๗๒๓๐๑/๑๒๓")]),
    letterPart([text("ที่ทำการองค์การบริหารส่วนตำบล"), lineBreak(), text("จังหวัดนครราชสีมา ๓๐๒๑๐")], {
      place: "end",
    }),
  ]),
  letterLine([letterPart("๖ มกราคม ๒๕๖๖", { place: "center" })]),
  labelled("เรื่อง", longText),
  labelled("สิ่งที่ส่งมาด้วย", [text("๑. ประกาศ"), lineBreak(), text("๒. มาตรการ")]),
];

const memo: SectionNode = section([
  emblem({ label: "ตราครุฑ", size: "small" }),
  heading(1, "บันทึกข้อความ", { display: true }),
  memoLine([memoField("ส่วนราชการ", "สำนักปลัด องค์การบริหารส่วนตำบล")]),
  memoLine([
    memoField("ที่", [field({ name: "memo-number", label: "เลขที่บันทึก" }, "นม ๗๒๓๐๑/")]),
    memoField("วันที่", "๖ มกราคม ๒๕๖๖"),
  ]),
  paragraph(longText, { align: "end" }),
  pageBreak(),
  figure({ source: "seal.svg", alternative: "ภาพตรา" }, [strong("ภาพที่ ๑"), text(" ตราเทศบาล")]),
  ...letter,
  figure({ source: "seal.svg", alternative: "ภาพตรา" }, [strong("ภาพที่ ๑"), text(" ตราเทศบาล")]),
  paragraph(longText),
  signatures([signer("first", dotted), signer("second", signed)]),
  paragraph([text("สำนักปลัด"), lineBreak(), text("โทร. ๐ ๔๔๒๔ ๙๙๙๙")], { apart: true }),
]);

const plan: SectionNode = section(
  [
    paragraph("ตารางต่อไปนี้"),
    table({
      label: "มาตรการและวิธีดำเนินการ",
      shares: [20, 50, 30],
      head: [
        row([
          cell("มาตรการ", { header: "column", rowSpan: 2 }),
          cell("วิธีดำเนินการ", { header: "column", columnSpan: 2 }),
        ]),
        row([cell("งาน", { header: "column" }), cell("ผู้รับผิดชอบ", { header: "column" })]),
      ],
      body: [
        row([cell("กลุ่มงานทั้งหมด", { header: "row-group", columnSpan: 3, shaded: true })]),
        row([
          cell("๑. การใช้งบประมาณ", { header: "row-group", rowSpan: 2 }),
          cell([list([listItem("๑)", longText), listItem("๒)", "สั้น")])]),
          cell([paragraph("กองคลัง"), paragraph("สำนักปลัด")]),
        ]),
        row(["เผยแพร่แผน", cell("กองช่าง", { verticalAlign: "middle" })]),
      ],
    }),
    table({ label: "ตารางที่ติดกัน", shares: [50, 50], body: [row(["ซ้าย", "ขวา"])], keepWithNext: true }),
    signatures(
      ["a", "b", "c", "d"].map((name) => signer(name, dotted)),
      { arrangement: "beside" },
    ),
  ],
  { orientation: "landscape" },
);

/** Upright announcement, scores numbered anew, memo with the head of a letter, and a broad plan; every page marked. */
export const everyNode: DocumentNode = document(
  { title: "เอกสารที่มีทุกส่วน", subject: "การทดสอบ", mark: "ตัวอย่าง" },
  [announcement, scores, memo, plan],
);

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="100" height="50"/></svg>`;
/** One black pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);

/** The pictures that `everyNode` names. */
export const everyPicture: RenderInput["assets"] = new Map([
  ["seal.svg", { mediaType: "image/svg+xml", bytes: Buffer.from(svg), width: 100, height: 50, raster: png }],
  ["sign.png", { mediaType: "image/png", bytes: png, width: 1, height: 1 }],
]);
