import { z } from "zod";
import { anyText, text } from "../fields.ts";
import { acting } from "../signatory.ts";

/** Who signs an official paper: blank space, name in brackets, posts. The paper's own date stands elsewhere. */
export const signer = z
  .strictObject({
    name: anyText({ title: "ชื่อผู้ลงนาม", description: 'ชื่อพร้อมคำนำหน้า เว้นว่าง ("") เพื่อพิมพ์เส้นประในวงเล็บ' }),
    positions: z
      .array(text({ title: "ตำแหน่ง", description: "หนึ่งบรรทัดใต้ชื่อ" }))
      .default([])
      .meta({ title: "ตำแหน่ง", description: "บรรทัดใต้ชื่อ ตามลำดับที่พิมพ์" }),
    acting: acting.exactOptional(),
  })
  .meta({ title: "ผู้ลงนาม", description: "ถ้าไม่ระบุ ใช้หัวหน้าหน่วยงาน หรือผู้ปฏิบัติหน้าที่แทนจากผู้ลงนามในมาตรการ" });
