import { z } from "zod";
import { isoDate, text } from "../fields.ts";
import { dateStyle } from "./date-style.ts";
import { signer } from "./signer.ts";

const member = z
  .strictObject({
    name: text({ title: "ชื่อ-นามสกุล", description: "ชื่อพร้อมคำนำหน้านาม หรือชื่อตำแหน่งเมื่อแต่งตั้งโดยตำแหน่ง" }),
    position: text({ title: "ตำแหน่ง", description: "ตำแหน่งในหน่วยงาน" }).exactOptional(),
    role: text({
      title: "หน้าที่ในคณะทำงาน",
      description: "เช่น ประธานคณะทำงาน คณะทำงาน คณะทำงานและเลขานุการ",
    }),
  })
  .meta({ title: "คณะทำงาน", description: "ผู้ได้รับแต่งตั้งหนึ่งคน" });

/** What an order (คำสั่ง) that appoints the working group says that the rest of the dossier does not. */
export const appointmentOrder = z
  .strictObject({
    number: text({
      title: "ที่",
      description: "เลขที่คำสั่งพร้อมปี เช่น ๑๒๓/๒๕๖๗ ตามที่งานสารบรรณออกให้ ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    subject: text({
      title: "เรื่อง",
      description: "ถ้าไม่ระบุ ใช้คำว่า แต่งตั้ง กับชื่อคณะทำงานของการประชุม",
    }).exactOptional(),
    preamble: text({
      title: "คำปรารภ",
      description: "เหตุที่ออกคำสั่ง แทนคำปรารภมาตรฐาน ขึ้นย่อหน้าใหม่ด้วยบรรทัดว่าง",
    }).exactOptional(),
    members: z.array(member).default([]).meta({ title: "คณะทำงาน", description: "ผู้ได้รับแต่งตั้ง ตามลำดับที่พิมพ์" }),
    duties: z
      .array(text({ title: "หน้าที่", description: "หน้าที่และอำนาจหนึ่งข้อ ไม่ต้องใส่เลขข้อ" }))
      .default([])
      .meta({ title: "หน้าที่และอำนาจ", description: "แทนหน้าที่และอำนาจมาตรฐาน ตามลำดับที่พิมพ์" }),
    effective: isoDate({
      title: "ตั้งแต่วันที่",
      description: "ค.ศ. รูปแบบ ปปปป-ดด-วว ถ้าไม่ระบุ พิมพ์ ตั้งแต่บัดนี้เป็นต้นไป",
    }).exactOptional(),
    date: isoDate({
      title: "วันที่สั่ง",
      description: "ค.ศ. รูปแบบ ปปปป-ดด-วว ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    dateStyle,
    signer: signer.exactOptional(),
  })
  .meta({ title: "คำสั่งแต่งตั้งคณะทำงาน", description: "คำสั่งแต่งตั้งคณะทำงานที่กำหนดและติดตามมาตรการ" });
