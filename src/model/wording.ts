import { z } from "zod";
import { text } from "./fields.ts";

const sentence = (title: string) =>
  text({ title, description: "ข้อความที่ใช้แทนข้อความมาตรฐาน พิมพ์ตามที่เขียน" }).exactOptional();

const head = text({ title: "หัวตาราง", description: "หัวคอลัมน์หนึ่งคอลัมน์" });

const scoreTable = (instrument: string) =>
  z
    .strictObject({
      caption: sentence("ชื่อตาราง"),
      heads: z
        .tuple([head, head, head])
        .exactOptional()
        .meta({ title: "หัวตาราง", description: "หัวตาราง 3 คอลัมน์: ตัวชี้วัด คะแนน ประเด็น" }),
    })
    .exactOptional()
    .meta({ title: `ตารางคะแนน ${instrument}`, description: "ข้อความของตารางคะแนนนี้" });

/** Fixed sentences that an office words otherwise. */
export const wording = z
  .strictObject({
    title: sentence("ชื่อเอกสาร"),
    agencyLine: sentence("บรรทัดชื่อหน่วยงาน"),
    introduction: sentence("ความนำ"),
    linking: sentence("ข้อความเชื่อมก่อนตารางมาตรการ"),
    scoreTables: z
      .strictObject({ IIT: scoreTable("IIT"), EIT: scoreTable("EIT"), OIT: scoreTable("OIT") })
      .exactOptional()
      .meta({ title: "ตารางคะแนน", description: "ข้อความของตารางคะแนนแต่ละแบบวัด" }),
    measuresHeads: z
      .tuple([head, head, head, head, head])
      .exactOptional()
      .meta({ title: "หัวตารางมาตรการ", description: "หัวตาราง 5 คอลัมน์ ตามลำดับ" }),
    signLabel: sentence("คำหน้าลายมือชื่อ"),
    scoreUnit: sentence("หน่วยคะแนน"),
  })
  .meta({ title: "ถ้อยคำของหน่วยงาน", description: "ข้อความที่หน่วยงานใช้แทนข้อความมาตรฐานของโปรแกรม" });

/** How the documents of this dossier are printed. */
export const print = z
  .strictObject({
    scoreDigits: z
      .enum(["thai", "arabic"])
      .default("thai")
      .meta({ title: "ตัวเลขคะแนน", description: "thai (เลขไทย) หรือ arabic (เลขอารบิก) ในช่องคะแนน" }),
    groupHeading: z.enum(["merged", "repeated"]).default("merged").meta({
      title: "หัวข้อกลุ่มมาตรการ",
      description: "merged (ช่องผสานในคอลัมน์แรก) หรือ repeated (หัวตารางซ้ำทุกหน้า)",
    }),
    scoreChart: z
      .boolean()
      .default(true)
      .meta({ title: "แผนภูมิคะแนน", description: "true พิมพ์แผนภูมิคะแนนหลังตารางคะแนน false ไม่พิมพ์" }),
    mark: text({ title: "คำกำกับหน้า", description: "พิมพ์จางทุกหน้า เช่น ตัวอย่าง ร่าง" }).exactOptional(),
    fontProfile: z
      .enum(["embedded", "office"])
      .default("embedded")
      .meta({ title: "ฟอนต์", description: "embedded (ฝังฟอนต์ที่ให้มา) หรือ office (ใช้ฟอนต์ของเครื่อง)" }),
    officeFont: text({ title: "ชื่อฟอนต์ของเครื่อง", description: "ใช้เมื่อ fontProfile เป็น office" }).default(
      "TH SarabunPSK",
    ),
  })
  .prefault({})
  .meta({ title: "การพิมพ์", description: "ตัวเลือกการพิมพ์" });
