import { z } from "zod";
import { id, isoDate, printed, text } from "./fields.ts";

const ownWords = (title: string) =>
  z.strictObject({ text: text({ title, description: "ข้อความของหน่วยงานเอง พิมพ์ตามที่เขียน" }) });

const topicId = text({ title: "รหัสหัวข้อ", description: "รหัสหัวข้อการวิเคราะห์ตามกรอบการประเมิน" });

/** A topic of the analysis: one of the framework's, by its id, or the office's own. */
export const topic = z
  .union([topicId, ownWords("หัวข้อของหน่วยงาน")])
  .meta({ title: "หัวข้อ", description: 'รหัสหัวข้อของกรอบการประเมิน หรือ {"text": "หัวข้อของหน่วยงาน"}' });

const heading = z
  .union([
    z.strictObject({ indicator: z.int().min(1).meta({ title: "ตัวชี้วัดที่", description: "ใช้ชื่อตัวชี้วัดเป็นหัวข้อ" }) }),
    z.strictObject({ topic: topicId }),
    ownWords("หัวข้อของหน่วยงาน"),
  ])
  .meta({
    title: "มาตรการ/แนวทาง",
    description: 'หัวข้อของกลุ่ม: {"indicator": 1}, {"topic": "รหัส"} หรือ {"text": "ข้อความ"}',
  });

const post = text({ title: "ผู้ปฏิบัติ", description: "ตำแหน่งผู้ปฏิบัติ พิมพ์ในวงเล็บ เช่น เจ้าหน้าที่ประชาสัมพันธ์" });

const responsibleDivision = z
  .strictObject({
    id: id("div", "รหัสส่วนราชการ"),
    sections: z
      .array(id("sec", "รหัสงาน"))
      .default([])
      .meta({ title: "งาน", description: "รหัสงานของส่วนราชการนี้ที่รับผิดชอบ" }),
    post: post.exactOptional(),
  })
  .meta({ title: "ส่วนราชการที่รับผิดชอบ", description: "อ้างรหัสจาก agency.divisions" });

const responsible = z
  .union([
    z.strictObject({
      everyone: z.literal(true).meta({ title: "ทุกส่วนราชการ", description: "true เมื่อทุกส่วนราชการรับผิดชอบ" }),
      post: post.exactOptional(),
    }),
    z.strictObject({
      divisions: z
        .array(responsibleDivision)
        .min(1)
        .meta({ title: "ส่วนราชการ", description: "ส่วนราชการที่รับผิดชอบ ตามลำดับที่พิมพ์" }),
    }),
  ])
  .meta({
    title: "ผู้รับผิดชอบ",
    description: '{"everyone": true} หรือ {"divisions": [{"id": "div-…"}]}',
  });

/** Ways of following up that the field words alike, with the words as printed. */
export const monitoringWays = {
  "written-report": "รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์อักษร",
  "monthly-meeting": "รายงานผลการดำเนินการในการประชุมประจำเดือน",
} as const;

/** The key of a way of following up. */
export type MonitoringWay = keyof typeof monitoringWays;

const monitoring = z
  .union([
    z.enum(Object.keys(monitoringWays) as [MonitoringWay, ...MonitoringWay[]]),
    ownWords("วิธีติดตามของหน่วยงาน"),
  ])
  .meta({
    title: "วิธีติดตามผล",
    description:
      'written-report (รายงานเป็นลายลักษณ์อักษร), monthly-meeting (รายงานในการประชุมประจำเดือน) หรือ {"text": "…"}',
  });

const schedule = z
  .strictObject({
    from: isoDate({ title: "ตั้งแต่วันที่", description: "วันเริ่มต้น ค.ศ. รูปแบบ ปปปป-ดด-วว" }),
    to: isoDate({ title: "ถึงวันที่", description: "วันสิ้นสุด ค.ศ. รูปแบบ ปปปป-ดด-วว" }),
  })
  .meta({ title: "ระยะเวลาดำเนินการ", description: "วันเริ่มต้นและวันสิ้นสุด" });

const action = z
  .strictObject({
    id: id("act", "รหัสวิธีการดำเนินการ"),
    text: text({ title: "วิธีการดำเนินการ", description: "สิ่งที่จะทำ ขึ้นต้นด้วยคำกริยา เช่น จัดทำ เผยแพร่" }),
    responsible,
    schedule: schedule.exactOptional(),
    monitoring: z
      .array(monitoring)
      .default([])
      .meta({ title: "การติดตามผล", description: "วิธีติดตามผลทั้งหมด ตามลำดับที่พิมพ์" }),
    answers: z
      .array(id("def", "รหัสประเด็น"))
      .default([])
      .meta({ title: "แก้ไขประเด็น", description: "รหัสประเด็นที่วิธีการนี้ตอบ" }),
    printed: printed({
      ordinal: "ลำดับ",
      responsible: "ผู้รับผิดชอบ",
      schedule: "ระยะเวลาดำเนินการ",
      monitoring: "การติดตามผล",
    }),
  })
  .meta({ title: "วิธีการดำเนินการ", description: "หนึ่งแถวของตารางมาตรการ" });

/** A heading of the measures table with its ordered actions. */
export const measureGroup = z
  .strictObject({
    id: id("grp", "รหัสกลุ่มมาตรการ"),
    heading,
    printed: printed({ ordinal: "ลำดับ", heading: "มาตรการ/แนวทาง" }),
    actions: z.array(action).meta({ title: "วิธีการดำเนินการ", description: "ตามลำดับที่พิมพ์" }),
  })
  .meta({ title: "กลุ่มมาตรการ", description: "มาตรการ/แนวทางหนึ่งหัวข้อ" });

/** A period after which progress is reported. */
export const reportingRound = z
  .strictObject({
    name: text({ title: "ชื่อรอบ", description: "เช่น รอบ ๖ เดือน" }),
    from: isoDate({ title: "ตั้งแต่วันที่", description: "วันแรกของรอบ ค.ศ. รูปแบบ ปปปป-ดด-วว" }),
    to: isoDate({ title: "ถึงวันที่", description: "วันสุดท้ายของรอบ ค.ศ. รูปแบบ ปปปป-ดด-วว" }),
    due: isoDate({ title: "กำหนดส่ง", description: "วันครบกำหนดรายงาน ถ้ามี" }).exactOptional(),
  })
  .meta({ title: "รอบรายงาน", description: "รอบการรายงานผลการดำเนินการ" });
