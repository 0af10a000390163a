import { z } from "zod";
import { anyText, assetPath, isoDate, printed, text } from "./fields.ts";

/** Forms of signing for somebody else; each is printed as a line of its own. */
const actingForms = ["รักษาราชการแทน", "ปฏิบัติราชการแทน", "ปฏิบัติหน้าที่"] as const;

/** Signing for the holder of another post. */
const acting = z
  .strictObject({
    form: z.enum(actingForms).meta({ title: "รูปแบบ", description: actingForms.join(", ") }),
    position: text({ title: "ตำแหน่งที่ทำแทน", description: "เช่น นายกองค์การบริหารส่วนตำบลหินดาด" }),
  })
  .meta({ title: "การปฏิบัติแทน", description: "เมื่อผู้ลงนามปฏิบัติหน้าที่แทนตำแหน่งอื่น" });

/** Who signs, on whichever paper: the name in brackets, the posts below it, and for whom. */
export const namedSigner = {
  name: anyText({ title: "ชื่อผู้ลงนาม", description: 'ชื่อพร้อมคำนำหน้า เว้นว่าง ("") เพื่อพิมพ์เส้นประในวงเล็บ' }),
  positions: z
    .array(text({ title: "ตำแหน่ง", description: "หนึ่งบรรทัดใต้ชื่อ" }))
    .default([])
    .meta({ title: "ตำแหน่ง", description: "บรรทัดใต้ชื่อ ตามลำดับที่พิมพ์" }),
  acting: acting.exactOptional(),
};

/** A person who signs. */
export const signatory = z
  .strictObject({
    role: text({ title: "ฐานะ", description: "เช่น ผู้จัดทำ ผู้ตรวจสอบ ผู้อนุมัติ" }).exactOptional(),
    ...namedSigner,
    date: isoDate({ title: "วันที่ลงนาม", description: "ค.ศ. รูปแบบ ปปปป-ดด-วว" }).exactOptional(),
    picture: assetPath({
      title: "ภาพลายมือชื่อ",
      description: "ชื่อแฟ้มภาพในโฟลเดอร์เดียวกับแฟ้มนี้",
    }).exactOptional(),
    printed: printed({ date: "วันที่", name: "ชื่อในวงเล็บ" }),
  })
  .meta({ title: "ผู้ลงนาม", description: "ผู้ลงนามหนึ่งคน" });
