import { z } from "zod";
import { isoDate, text } from "../fields.ts";
import { dateStyle } from "./date-style.ts";
import { signer } from "./signer.ts";

/** What an announcement (ประกาศ) of the measures says that the rest of the dossier does not. */
export const announcement = z
  .strictObject({
    subject: text({ title: "เรื่อง", description: "ถ้าไม่ระบุ ใช้ชื่อมาตรการของปีงบประมาณ" }).exactOptional(),
    body: text({ title: "เนื้อความ", description: "แทนเนื้อความมาตรฐาน ขึ้นย่อหน้าใหม่ด้วยบรรทัดว่าง" }).exactOptional(),
    date: isoDate({
      title: "วันที่ประกาศ",
      description: "ค.ศ. รูปแบบ ปปปป-ดด-วว ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    dateStyle,
    signer: signer.exactOptional(),
    annexSignatures: z.boolean().default(true).meta({
      title: "ลายมือชื่อในเอกสารแนบท้าย",
      description: "true พิมพ์ผู้ลงนามในมาตรการท้ายเอกสารแนบ false ไม่พิมพ์",
    }),
  })
  .meta({ title: "ประกาศ", description: "ประกาศมาตรการ มีมาตรการเป็นเอกสารแนบท้าย" });
