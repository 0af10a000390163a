import { lines, list, number, object, text } from "../../fields.ts";

const label = text("คำบรรยายตารางสำหรับผู้พิการทางสายตา");

/** Deficiencies with their actions and results, described. */
export const deficienciesField = object("ผลตามประเด็นที่ต้องแก้ไข/ปรับปรุง", {
  label,
  heads: lines("หัวคอลัมน์ 3 คอลัมน์"),
  rows: list(
    "ประเด็น ว่างได้",
    object("หนึ่งประเด็น", {
      deficiency: lines("ตัวชี้วัด ข้อ และข้อความของประเด็น"),
      rowCount: number("จำนวนแถวของประเด็น สำหรับ rowspan"),
      actions: list(
        "วิธีการดำเนินการที่ตอบประเด็น",
        object("หนึ่งวิธีการ", {
          action: text("ลำดับและบรรทัดแรกของวิธีการ"),
          result: lines("สถานะและร้อยละ ส่วนราชการละบรรทัด"),
        }),
      ),
    }),
  ),
});

const divisionDetails = object("หนึ่งส่วนราชการ", {
  division: text("ชื่อส่วนราชการ"),
  standing: text("สถานะและร้อยละ หรือ ยังไม่รายงาน"),
  work: lines("สิ่งที่ทำ หรือ ไม่มี"),
  budget: text("งบประมาณที่ใช้"),
  evidence: lines("หลักฐาน หรือ ไม่มี"),
});

/** Everything that was reported, group by group, described. */
export const groupsField = list(
  "ผลตามมาตรการ",
  object("หนึ่งกลุ่มมาตรการ", {
    heading: text("ลำดับและชื่อมาตรการ"),
    label,
    heads: lines("หัวคอลัมน์ 3 คอลัมน์"),
    actions: list(
      "วิธีการดำเนินการ",
      object("หนึ่งวิธีการ", {
        action: lines("ลำดับและวิธีการดำเนินการ"),
        schedule: text("ระยะเวลาดำเนินการ หรือ -"),
        divisions: list("ส่วนราชการที่รับผิดชอบ", divisionDetails),
      }),
    ),
  }),
);

/** Difficulties and suggestions, described. */
export const findingsField = object("ปัญหา อุปสรรค และข้อเสนอแนะ", {
  label,
  heads: lines("หัวคอลัมน์ 4 คอลัมน์"),
  rows: list(
    "รายการ ว่างเมื่อไม่มีปัญหาและข้อเสนอแนะ",
    object("หนึ่งรายการ", {
      action: text("ลำดับและบรรทัดแรกของวิธีการ"),
      division: text("ชื่อส่วนราชการ"),
      difficulties: lines("ปัญหา อุปสรรค หรือ ไม่มี"),
      suggestions: lines("ข้อเสนอแนะ หรือ ไม่มี"),
    }),
  ),
});
