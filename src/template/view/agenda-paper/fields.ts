import { lines, list, number, object, paragraphs, text, type DescribedFields } from "../../fields.ts";
import { paperFields } from "../paper-fields.ts";
import { summaryField } from "../results-report/number-fields.ts";
import { roundField } from "../progress/round.ts";
import type { AgendaPaperView } from "./view.ts";

const label = text("คำบรรยายตารางสำหรับผู้พิการทางสายตา");
const heads = lines("หัวคอลัมน์ 5 คอลัมน์");

/** The view of the agenda paper, described. */
export const agendaPaperFields = {
  ...paperFields,
  meetingHead: object("การประชุมที่ใช้เอกสารนี้", {
    name: text("ชื่อการประชุม"),
    number: text("ครั้งที่ หรือจุดไว้ให้เขียน"),
    date: text("วันประชุม หรือจุดไว้ให้เขียน"),
    isoDate: text("วันประชุมแบบ ค.ศ. ไม่พิมพ์ ว่างเมื่อเว้นไว้ให้เขียน"),
  }),
  agendaItem: text("ระเบียบวาระที่ หรือจุดไว้ให้เขียน"),
  subject: text("ชื่อเรื่อง"),
  round: roundField,
  summary: summaryField,
  lastMeeting: text("วันประชุมครั้งก่อน ว่างเมื่อเทียบกับรอบก่อนหน้า"),
  asOf: text("วันที่นับความล่าช้าถึง"),
  moves: object("ความก้าวหน้าตั้งแต่การประชุมครั้งก่อน", {
    label,
    heads,
    rows: list(
      "วิธีการดำเนินการ ว่างเมื่อไม่มีความก้าวหน้า",
      object("หนึ่งวิธีการ", {
        action: text("ลำดับและบรรทัดแรกของวิธีการ"),
        rowCount: number("จำนวนแถวของวิธีการ สำหรับ rowspan"),
        divisions: list(
          "ส่วนราชการที่ก้าวหน้าขึ้น",
          object("หนึ่งส่วนราชการ", {
            division: text("ชื่อส่วนราชการ"),
            before: text("สถานะเดิม"),
            now: text("สถานะปัจจุบัน"),
            work: lines("สิ่งที่ทำตั้งแต่นั้น หรือ -"),
          }),
        ),
      }),
    ),
  }),
  late: object("เรื่องที่ล่าช้า", {
    label,
    heads,
    rows: list(
      "รายการ ว่างเมื่อไม่มีเรื่องล่าช้า",
      object("หนึ่งรายการ", {
        what: text("รายงานหรือวิธีการดำเนินการ"),
        division: text("ชื่อส่วนราชการ"),
        due: text("วันสุดท้ายตามกำหนด"),
        standing: text("สถานะ"),
        days: text("จำนวนวันที่ล่าช้า"),
      }),
    ),
  }),
  decisions: paragraphs("เรื่องที่ขอให้พิจารณา ว่างเมื่อเสนอเพื่อทราบ"),
  resolution: lines("เส้นประสำหรับเขียนมติที่ประชุม"),
} as const satisfies DescribedFields<AgendaPaperView>;
