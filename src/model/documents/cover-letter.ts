import { z } from "zod";
import { text } from "../fields.ts";
import { letterDate, letterNumber } from "./letter-fields.ts";
import { signer } from "./signer.ts";

const owner = z
  .strictObject({
    name: text({ title: "ชื่อส่วนราชการ", description: "สำนัก กอง หรืองานที่ผู้รับติดต่อได้ เช่น สำนักปลัด งานนิติการ" }),
    telephone: text({ title: "โทรศัพท์", description: "เลขหมายโทรศัพท์ ไม่ต้องมีคำว่า โทร." }).exactOptional(),
    email: text({ title: "ไปรษณีย์อิเล็กทรอนิกส์", description: "เช่น saraban@example.go.th" }).exactOptional(),
  })
  .meta({
    title: "ส่วนราชการเจ้าของเรื่อง",
    description: "พิมพ์ล่างซ้ายของหนังสือ ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
  });

/** What a letter (หนังสือภายนอก) that sends the measures or the results out says that the rest of the dossier does not. */
export const coverLetter = z
  .strictObject({
    encloses: z.enum(["measures", "results"]).default("measures").meta({
      title: "สิ่งที่นำส่ง",
      description: "measures (ประกาศพร้อมมาตรการ) หรือ results (รายงานผลการดำเนินการตามมาตรการ)",
    }),
    number: letterNumber,
    address: text({
      title: "ที่ตั้งหน่วยงาน",
      description: "ชื่อและที่ตั้งของหน่วยงาน บรรทัดละรายการ ถ้าไม่ระบุ ใช้ชื่อหน่วยงาน อำเภอ และจังหวัด",
    }).exactOptional(),
    date: letterDate,
    subject: text({ title: "เรื่อง", description: "แทนชื่อเรื่องมาตรฐาน" }).exactOptional(),
    to: text({
      title: "เรียน",
      description: "ตำแหน่งผู้รับ เช่น ผู้ว่าราชการจังหวัดนครราชสีมา ถ้าไม่ระบุ ใช้นายอำเภอของหน่วยงาน",
    }).exactOptional(),
    references: z
      .array(text({ title: "อ้างถึง", description: "หนังสือหนึ่งฉบับ พร้อมเลขที่และวันที่" }))
      .default([])
      .meta({ title: "อ้างถึง", description: "หนังสือที่อ้างถึง ไม่พิมพ์เมื่อไม่มี" }),
    enclosures: z
      .array(text({ title: "สิ่งที่ส่งมาด้วย", description: "หนึ่งรายการ พร้อมจำนวน ไม่ต้องใส่เลขข้อ" }))
      .default([])
      .meta({ title: "สิ่งที่ส่งมาด้วย", description: "แทนรายการมาตรฐานตามสิ่งที่นำส่ง" }),
    body: text({ title: "เนื้อความ", description: "แทนเนื้อความมาตรฐาน ขึ้นย่อหน้าใหม่ด้วยบรรทัดว่าง" }).exactOptional(),
    owner: owner.exactOptional(),
    signer: signer.exactOptional(),
  })
  .meta({ title: "หนังสือนำส่ง", description: "หนังสือภายนอกนำส่งมาตรการหรือรายงานผลถึงอำเภอหรือจังหวัด" });
