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
import type { MeasuresBodyView } from "./measures-body.ts";
import { signatoryField } from "./signatory-field.ts";

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
  stacked: flag("เท็จ แท่งของแต่ละปีอยู่คนละแถว"),
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

/** The body of the measures, described. */
export const measuresBodyFields = {
  introduction: paragraphs("ความนำ"),
  scoreTables: list("ตารางคะแนน IIT EIT OIT", scoreTable),
  scoreChart,
  analysis: list(
    "ผลการวิเคราะห์ ว่างได้",
    object("หนึ่งหัวข้อ", { topic: text("หัวข้อ"), paragraphs: paragraphs("ข้อความวิเคราะห์") }),
  ),
  linking: paragraphs("ข้อความเชื่อมก่อนตารางมาตรการ"),
  measures,
  signatories: list("ผู้ลงนาม", signatoryField),
} as const satisfies DescribedFields<MeasuresBodyView>;
