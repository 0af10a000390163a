import { z } from "zod";
import { text } from "./fields.ts";

/** One finding of the checker that the office looked at and lets stand, with its reason. Never printed, never attached to a finished file. */
export const suppression = z
  .strictObject({
    rule: text({ title: "กฎ", description: "รหัสกฎของตัวตรวจ ตามที่พิมพ์หลัง check/" }),
    at: text({
      title: "ตำแหน่ง",
      description: "รหัสอ้างอิง เช่น act-no-gift หรือตำแหน่งในแฟ้ม เช่น wording.introduction ถ้าไม่ระบุ ทั้งแฟ้ม",
    }).exactOptional(),
    text: text({ title: "ข้อความ", description: "เฉพาะเมื่อพบที่คำนี้ ถ้าไม่ระบุ ทุกคำ ณ ตำแหน่งนั้น" }).exactOptional(),
    reason: text({ title: "เหตุผล", description: "เหตุที่ข้อความนี้ถูกต้องแล้ว" }),
  })
  .meta({ title: "ข้อยกเว้นการตรวจ", description: "สิ่งที่ตัวตรวจพบ แต่หน่วยงานพิจารณาแล้วว่าถูกต้อง" });
