import {
  flag,
  lines,
  list,
  number,
  object,
  optional,
  paragraphs,
  text,
  type DescribedFields,
} from "../fields.ts";
import type { MeasuresView } from "./measures.ts";

const placedText = (description: string) =>
  object(description, {
    before: text("ข้อความข้างหน้า"),
    text: text("ข้อความที่แก้ได้ใน Word"),
    after: text("ข้อความข้างหลัง"),
  });

const scoreRow = object("หนึ่งตัวชี้วัด", {
  indicator: lines("ลำดับและชื่อตัวชี้วัด"),
  score: lines("คะแนนพร้อมหน่วย"),
  scoreIsVerbatim: flag("จริงเมื่อแฟ้มขอคะแนนเลขอารบิก ให้ใส่คะแนนไว้ในแท็ก code"),
  issues: lines("ความเห็น ข้อเสนอแนะ และองค์ประกอบที่ขาด ข้อละย่อหน้า หรือ ไม่มี"),
});

const scoreTable = object("ตารางของแบบวัดหนึ่ง", {
  label: text("คำบรรยายตารางสำหรับผู้พิการทางสายตา"),
  heads: lines("หัวคอลัมน์ 3 คอลัมน์"),
  caption: text("ชื่อแบบวัด"),
  rows: list("แถวของตาราง", scoreRow),
});

const scoreChart = optional("แผนภูมิคะแนน ไม่มีเมื่อแฟ้มปิดไว้", {
  title: text("ชื่อแผนภูมิ"),
  alternative: text("คะแนนเดียวกันเป็นข้อความ สำหรับผู้พิการทางสายตา"),
  categories: lines("ชื่อตัวชี้วัดใต้แท่ง"),
  series: list(
    "ปีที่แสดง ปีที่ประเมินอยู่ก่อน",
    object("หนึ่งปี", { name: text("ชื่อปี"), values: lines("คะแนนของแต่ละตัวชี้วัดเป็นเลขอารบิก ว่างเมื่อไม่มี") }),
  ),
});

const measureRow = object("หนึ่งวิธีการดำเนินการ", {
  action: lines("ลำดับและวิธีการดำเนินการ"),
  responsible: lines("ผู้รับผิดชอบ ส่วนราชการละบรรทัด"),
  schedule: lines("ระยะเวลาดำเนินการ หรือ -"),
  monitoring: lines("การติดตามผล หรือ -"),
});

const measures = object("ตารางมาตรการ", {
  label: text("คำบรรยายตารางสำหรับผู้พิการทางสายตา"),
  heads: lines("หัวคอลัมน์ 5 คอลัมน์"),
  groups: list(
    "กลุ่มมาตรการ",
    object("หนึ่งกลุ่ม", {
      heading: lines("ลำดับและชื่อมาตรการ/แนวทาง"),
      rowCount: number("จำนวนแถวของกลุ่ม สำหรับ rowspan"),
      rows: list("แถวของกลุ่ม", measureRow),
    }),
  ),
});

const signatory = object("ผู้ลงนามหนึ่งคน", {
  id: text("ชื่อช่องลงนาม ไม่พิมพ์"),
  role: text("ฐานะ เช่น ผู้จัดทำ ว่างเมื่อไม่มี"),
  signLabel: text("คำหน้าเส้นลงนาม"),
  picture: text("แฟ้มภาพลายมือชื่อ ว่างเมื่อไม่มี"),
  pictureAlternative: text("คำบรรยายภาพลายมือชื่อ"),
  name: placedText("ชื่อในวงเล็บ"),
  positions: lines("ตำแหน่ง"),
  acting: text("รักษาราชการแทน ปฏิบัติราชการแทน หรือปฏิบัติหน้าที่ พร้อมตำแหน่ง ว่างเมื่อไม่มี"),
  date: placedText("วันที่ลงนาม"),
  isoDate: text("วันที่ลงนามแบบ ค.ศ. ไม่พิมพ์ ว่างเมื่อไม่มี"),
});

/** The view of the measures document, described for `docs/template-fields.md` and for the check of templates. */
export const measuresFields = {
  fileTitle: text("ชื่อเรื่องในคุณสมบัติของแฟ้ม"),
  fileSubject: text("หัวเรื่องในคุณสมบัติของแฟ้ม"),
  mark: text("คำกำกับทุกหน้า เช่น ตัวอย่าง ว่างเมื่อไม่มี"),
  fiscalYear: text("ปีงบประมาณของมาตรการ"),
  agency: object("หน่วยงาน", {
    name: text("ชื่อเต็ม"),
    shortName: text("ชื่อย่อ"),
    district: text("อำเภอ ไม่มีคำว่าอำเภอ ว่างเมื่อไม่ระบุ"),
    province: text("จังหวัด ไม่มีคำว่าจังหวัด ว่างเมื่อไม่ระบุ"),
  }),
  assessment: object("ผลการประเมิน", {
    fiscalYear: text("ปีที่ประเมิน"),
    total: text("คะแนนรวม"),
    rating: text("ระดับผลการประเมิน"),
  }),
  meeting: object("การประชุมที่กำหนดมาตรการ", {
    body: text("คณะทำงานหรือที่ประชุม"),
    date: text("วันประชุม"),
    observer: text("เจ้าของข้อสังเกต"),
    observationCount: text("จำนวนข้อสังเกต นับจากแฟ้ม"),
  }),
  emblem: optional("ตรา ไม่มีเมื่อแฟ้มไม่ใส่ตรา", {
    label: text("ข้อความในกรอบเมื่อยังไม่มีภาพ"),
    picture: text("แฟ้มภาพตรา ว่างเมื่อไม่มี"),
    pictureAlternative: text("คำบรรยายภาพตรา"),
  }),
  title: lines("ชื่อเอกสาร"),
  agencyLine: lines("ชื่อหน่วยงาน อำเภอ จังหวัด"),
  introduction: paragraphs("ความนำ"),
  scoreTables: list("ตารางคะแนน IIT EIT OIT", scoreTable),
  scoreChart,
  analysis: list(
    "ผลการวิเคราะห์ ว่างได้",
    object("หนึ่งหัวข้อ", { topic: text("หัวข้อ"), paragraphs: paragraphs("ข้อความวิเคราะห์") }),
  ),
  linking: paragraphs("ข้อความเชื่อมก่อนตารางมาตรการ"),
  measures,
  signatories: list("ผู้ลงนาม", signatory),
} as const satisfies DescribedFields<MeasuresView>;
