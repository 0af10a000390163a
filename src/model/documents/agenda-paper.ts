import { z } from "zod";
import { isoDate, text } from "../fields.ts";

/** What an agenda paper (เอกสารประกอบระเบียบวาระ) of the monthly meeting says that dossier and reports do not. */
export const agendaPaper = z
  .strictObject({
    meeting: text({
      title: "การประชุม",
      description: "ชื่อการประชุม ถ้าไม่ระบุ ใช้ การประชุมประจำเดือน ตามด้วยชื่อหน่วยงาน",
    }).exactOptional(),
    number: text({
      title: "ครั้งที่",
      description: "ครั้งที่/ปี พ.ศ. เช่น 10/2568 ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    date: isoDate({
      title: "วันประชุม",
      description: "ค.ศ. รูปแบบ ปปปป-ดด-วว ความล่าช้านับถึงวันนี้ ถ้าไม่ระบุ นับถึงวันสุดท้ายของรอบรายงาน และเว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    agendaItem: text({
      title: "ระเบียบวาระที่",
      description: "เช่น 4.1 ถ้าไม่ระบุ เว้นจุดไว้ให้เขียน",
    }).exactOptional(),
    subject: text({ title: "เรื่อง", description: "แทนชื่อเรื่องมาตรฐาน" }).exactOptional(),
    lastMeeting: isoDate({
      title: "วันประชุมครั้งก่อน",
      description: "ค.ศ. รูปแบบ ปปปป-ดด-วว ถ้าไม่ระบุ เทียบกับรอบรายงานก่อนหน้า",
    }).exactOptional(),
    decisions: z
      .array(text({ title: "เรื่องที่ขอให้พิจารณา", description: "หนึ่งเรื่อง ขึ้นต้นด้วยคำกริยา เช่น เห็นชอบให้…" }))
      .default([])
      .meta({ title: "เรื่องที่ขอให้พิจารณา", description: "พิมพ์ก่อนข้อเสนอแนะของส่วนราชการ ตามลำดับ" }),
  })
  .meta({ title: "เอกสารประกอบระเบียบวาระ", description: "เอกสารประกอบระเบียบวาระการประชุมประจำเดือน" });
