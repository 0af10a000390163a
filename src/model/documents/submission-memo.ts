import { z } from "zod";
import { text } from "../fields.ts";
import { letterDate, letterNumber } from "./letter-fields.ts";
import { signer } from "./signer.ts";

/** What a memo (บันทึกข้อความ) that puts announcement and measures up for signing says that the rest does not. */
export const submissionMemo = z
  .strictObject({
    from: text({
      title: "ส่วนราชการ",
      description: "ส่วนราชการเจ้าของเรื่อง พร้อมงานและโทรศัพท์ถ้าต้องการ ถ้าไม่ระบุ ใช้ชื่อหน่วยงาน",
    }).exactOptional(),
    number: letterNumber,
    date: letterDate,
    subject: text({ title: "เรื่อง", description: "แทนชื่อเรื่องมาตรฐาน" }).exactOptional(),
    to: text({ title: "เรียน", description: "ตำแหน่งผู้รับ ถ้าไม่ระบุ ใช้ตำแหน่งหัวหน้าหน่วยงาน" }).exactOptional(),
    body: text({ title: "เนื้อความ", description: "แทนเนื้อความมาตรฐาน ขึ้นย่อหน้าใหม่ด้วยบรรทัดว่าง" }).exactOptional(),
    signer: signer.exactOptional().meta({
      title: "ผู้ลงนาม",
      description: "ผู้เสนอเรื่อง ถ้าไม่ระบุ ใช้ผู้ลงนามในมาตรการคนแรก",
    }),
  })
  .meta({ title: "บันทึกข้อความเสนอลงนาม", description: "บันทึกข้อความเสนอประกาศและมาตรการให้ผู้บริหารพิจารณาลงนาม" });
