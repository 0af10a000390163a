import { z } from "zod";
import { anyText, assetPath, id, isoDate, isoDateOrEmpty, text, webAddress } from "../fields.ts";
import type { Immutable } from "../immutable.ts";

/** How far an action has come, with the words as printed; `cancelled` goes on with its reason. */
export const progressStatuses = {
  "not-started": "ยังไม่ดำเนินการ",
  "in-progress": "อยู่ระหว่างดำเนินการ",
  done: "ดำเนินการแล้วเสร็จ",
  cancelled: "ยกเลิก",
} as const;

/** The key of a status, as written in the report. */
export type ProgressStatus = keyof typeof progressStatuses;

/** The statuses as an officer is told of them. */
export const statusesExplained = Object.entries(progressStatuses)
  .map(([key, thai]) => `${key} (${thai})`)
  .join(", ");

const author = z
  .strictObject({
    name: anyText({ title: "ชื่อผู้รายงาน", description: 'ชื่อพร้อมคำนำหน้า เว้นว่าง ("") เพื่อเขียนด้วยปากกา' }),
    position: anyText({ title: "ตำแหน่งผู้รายงาน", description: "ชื่อตำแหน่งเต็ม เช่น ผู้อำนวยการกองคลัง" }),
  })
  .meta({ title: "ผู้รายงาน", description: "ผู้รับผิดชอบรายงานของส่วนราชการ" });

const memo = z
  .strictObject({
    number: text({
      title: "ที่",
      description: "เลขที่หนังสือตามที่งานสารบรรณออกให้ ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    from: text({
      title: "ส่วนราชการ",
      description: "ส่วนราชการเจ้าของเรื่อง พร้อมงานและโทรศัพท์ถ้าต้องการ ถ้าไม่ระบุ ใช้ชื่อส่วนราชการและหน่วยงาน",
    }).exactOptional(),
  })
  .meta({ title: "หัวบันทึกข้อความ", description: "หัวของบันทึกข้อความที่นำเสนอรายงานนี้" });

const work = z
  .strictObject({
    text: text({ title: "สิ่งที่ทำ", description: "สิ่งที่ทำไปแล้วหนึ่งเรื่อง" }),
    date: isoDate({ title: "วันที่ทำ", description: "เมื่อทำวันเดียว ค.ศ. รูปแบบ ปปปป-ดด-วว" }).exactOptional(),
    from: isoDate({ title: "ตั้งแต่วันที่", description: "เมื่อทำหลายวัน คู่กับ to" }).exactOptional(),
    to: isoDate({ title: "ถึงวันที่", description: "เมื่อทำหลายวัน คู่กับ from" }).exactOptional(),
    people: z.int().min(0).meta({ title: "จำนวนคน", description: "ผู้เข้าร่วมหรือผู้รับบริการ ถ้ามี" }).exactOptional(),
    budget: z
      .number()
      .min(0)
      .meta({ title: "งบประมาณที่ใช้", description: "บาท ไม่ต้องใส่ถ้าไม่ใช้งบประมาณ" })
      .exactOptional(),
  })
  .meta({
    title: "สิ่งที่ทำ",
    description: "สิ่งที่ทำไปแล้วหนึ่งเรื่อง ทำวันเดียวระบุ date ทำหลายวันระบุ from และ to",
    dependentRequired: { from: ["to"], to: ["from"] },
    not: { required: ["date", "from"] },
  });

const evidence = z
  .union([
    z.strictObject({
      url: webAddress({ title: "ที่อยู่เว็บ", description: "ที่อยู่ของหน้าที่เผยแพร่ ขึ้นต้นด้วย https://" }),
    }),
    z.strictObject({
      picture: assetPath({ title: "แฟ้มภาพ", description: "ชื่อแฟ้มภาพในโฟลเดอร์เดียวกับแฟ้มนี้" }),
      caption: text({ title: "คำบรรยายภาพ", description: "พิมพ์ใต้ภาพ บอกว่าเป็นภาพอะไร ที่ไหน เมื่อใด" }),
    }),
  ])
  .meta({
    title: "หลักฐาน",
    description: '{"url": "https://…"} หรือ {"picture": "ภาพ.png", "caption": "คำบรรยาย"}',
  });

const finding = (title: string) =>
  anyText({ title, description: "เว้นว่างไว้ถ้าไม่มี โปรแกรมพิมพ์ว่า “ไม่มี”" }).default("");

const entry = z
  .strictObject({
    action: id("act", "รหัสวิธีการดำเนินการ"),
    status: z
      .enum(Object.keys(progressStatuses) as [ProgressStatus, ...ProgressStatus[]])
      .meta({ title: "สถานะ", description: statusesExplained }),
    cancelReason: text({ title: "เหตุที่ยกเลิก", description: "ต้องมีเมื่อ status เป็น cancelled" }).exactOptional(),
    percent: z.number().min(0).max(100).meta({ title: "ร้อยละความก้าวหน้า", description: "0 ถึง 100" }),
    work: z.array(work).default([]).meta({ title: "สิ่งที่ทำ", description: "สิ่งที่ทำไปแล้ว ตามลำดับที่พิมพ์" }),
    evidence: z
      .array(evidence)
      .default([])
      .meta({ title: "หลักฐาน", description: "ที่อยู่เว็บและภาพถ่าย ตามลำดับที่พิมพ์" }),
    difficulties: finding("ปัญหา อุปสรรค"),
    suggestions: finding("ข้อเสนอแนะ"),
  })
  .meta({
    title: "ผลของวิธีการดำเนินการ",
    description: "ผลของวิธีการดำเนินการหนึ่งข้อ",
    if: { properties: { status: { const: "cancelled" } } },
    then: { required: ["cancelReason"] },
    else: { not: { required: ["cancelReason"] } },
  });

/** The schema of a progress report: one division, one round. `$comment` and `$schema` are taken out before it is asked. */
export const progressSchema = z
  .strictObject({
    division: id("div", "ส่วนราชการ"),
    round: text({ title: "รอบรายงาน", description: "ชื่อรอบตาม reportingRounds ของแฟ้มข้อมูล เช่น รอบ ๖ เดือน" }),
    author,
    date: isoDateOrEmpty({
      title: "วันที่รายงาน",
      description: 'ค.ศ. รูปแบบ ปปปป-ดด-วว ตราบใดที่ยังว่าง ("") ถือว่ายังไม่รายงาน',
    }),
    memo: memo.exactOptional(),
    entries: z
      .array(entry)
      .meta({ title: "ผลการดำเนินการ", description: "วิธีการดำเนินการทุกข้อที่ส่วนราชการนี้รับผิดชอบ" }),
  })
  .meta({
    title: "รายงานผลการดำเนินการ",
    description: "ผลการดำเนินการตามมาตรการของส่วนราชการหนึ่ง ในรอบรายงานหนึ่ง",
  });

/** What a division reports for a round: normalised, every reference known to its dossier. An empty date: not yet handed in. */
export type ProgressReport = Immutable<z.output<typeof progressSchema>>;
/** What is said of one action. */
export type ProgressEntry = ProgressReport["entries"][number];
/** One thing that was done, on a day or over days. */
export type Work = ProgressEntry["work"][number];
/** What shows that it was done: a web page, or a picture in the report's folder. */
export type Evidence = ProgressEntry["evidence"][number];
