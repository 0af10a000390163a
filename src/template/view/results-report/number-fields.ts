import { flag, lines, list, object, text } from "../../fields.ts";

const tallyRow = object("หนึ่งแถว", {
  name: text("ชื่อมาตรการหรือส่วนราชการ"),
  count: text("จำนวนทั้งหมด"),
  cells: list("ช่องละสถานะ ตามลำดับของหัวคอลัมน์", lines("จำนวน และร้อยละในวงเล็บ หรือ -")),
});

/** A table of counts and shares with its bars, described. */
export const tallyTableField = (description: string) =>
  object(description, {
    label: text("คำบรรยายตารางสำหรับผู้พิการทางสายตา"),
    heads: lines("หัวคอลัมน์ 7 คอลัมน์"),
    rows: list("แถวของตาราง", tallyRow),
    total: tallyRow,
    chart: object("แผนภูมิร้อยละ", {
      stacked: flag("จริง แท่งของแต่ละสถานะต่อกันเป็นร้อยละของทั้งหมด"),
      title: text("ชื่อแผนภูมิ"),
      alternative: text("ตัวเลขเดียวกันเป็นข้อความ สำหรับผู้พิการทางสายตา"),
      categories: lines("ชื่อใต้แท่ง"),
      series: list(
        "สถานะที่มี",
        object("หนึ่งสถานะ", { name: text("ชื่อสถานะ"), values: lines("ร้อยละเป็นเลขอารบิก ว่างเมื่อไม่มี") }),
      ),
    }),
  });

/** Scores of several years, described. */
export const scoreComparisonField = object("คะแนนเทียบกับปีก่อนหน้า", {
  label: text("คำบรรยายตารางสำหรับผู้พิการทางสายตา"),
  heads: lines("หัวคอลัมน์: ตัวชี้วัด ปีละคอลัมน์ และการเปลี่ยนแปลงเมื่อมีหลายปี"),
  shares: lines("ความกว้างของคอลัมน์เป็นร้อยละ เลขอารบิก"),
  rows: list(
    "ตัวชี้วัด แล้วคะแนนรวมและระดับ",
    object("หนึ่งแถว", { name: text("ชื่อ"), values: lines("ปีละช่อง แล้วการเปลี่ยนแปลง") }),
  ),
});

/** The report in numbers, described. */
export const summaryField = object("ผลเป็นตัวเลข", {
  reported: text("จำนวนส่วนราชการที่รายงานแล้ว"),
  asked: text("จำนวนส่วนราชการที่ต้องรายงาน"),
  unreported: text("ชื่อส่วนราชการที่ยังไม่รายงาน ว่างเมื่อรายงานครบ"),
  actions: text("จำนวนวิธีการดำเนินการ"),
  tally: text("จำนวนและร้อยละตามสถานะ"),
});
