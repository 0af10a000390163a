import { z } from "zod";
import { isoDate, text } from "../fields.ts";
import { signatory } from "../signatory.ts";

/** What a report on the results of the measures (รายงานผลการดำเนินการ) says that dossier and reports do not. */
export const resultsReport = z
  .strictObject({
    title: text({
      title: "ชื่อรายงาน",
      description: "ถ้าไม่ระบุ ใช้ชื่อข้อรายงานตามกรอบการประเมินของปีที่เผยแพร่",
    }).exactOptional(),
    date: isoDate({
      title: "วันที่รายงาน",
      description: "ค.ศ. รูปแบบ ปปปป-ดด-วว บอกปีที่เผยแพร่ ถ้าไม่ระบุ ถือว่าเผยแพร่เมื่อสิ้นรอบรายงานแล้ว",
    }).exactOptional(),
    item: text({
      title: "รหัสข้อรายงาน",
      description: "เช่น O26 ถ้าไม่ระบุ ใช้ตามกรอบการประเมินเมื่อกรอบนั้นมีแหล่งอ้างอิง",
    }).exactOptional(),
    signatories: z
      .array(signatory.omit({ picture: true }).meta({ title: "ผู้ลงนาม", description: "ผู้ลงนามหนึ่งคน" }))
      .exactOptional()
      .meta({
        title: "ผู้ลงนามในรายงาน",
        description: "ถ้าไม่ระบุ ใช้ผู้ลงนามในมาตรการ โดยเว้นลายมือชื่อและวันที่ไว้",
      }),
  })
  .meta({
    title: "รายงานผลการดำเนินการ",
    description: "รายงานผลการดำเนินการตามมาตรการ รอบ ๖ เดือน หรือ ๑๒ เดือน",
  });
