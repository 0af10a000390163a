import { z } from "zod";
import { text } from "../fields.ts";
import { agendaPaper } from "./agenda-paper.ts";
import { announcement } from "./announcement.ts";
import { appointmentOrder } from "./appointment-order.ts";
import { coverLetter } from "./cover-letter.ts";
import { progressMemo } from "./progress-memo.ts";
import { resultsReport } from "./results-report.ts";
import { submissionMemo } from "./submission-memo.ts";

/** The papers around the measures. What is left out is derived from the dossier or left to be written by hand. */
export const documents = z
  .strictObject({
    signLabel: text({
      title: "คำหน้าลายมือชื่อ",
      description: "สำหรับหน่วยงานที่พิมพ์ (ลงชื่อ) และเส้นประ ปกติไม่พิมพ์ เว้นที่ว่างไว้ลงนาม",
    }).exactOptional(),
    announcement: announcement.exactOptional(),
    submissionMemo: submissionMemo.exactOptional(),
    progressMemo: progressMemo.exactOptional(),
    agendaPaper: agendaPaper.exactOptional(),
    resultsReport: resultsReport.exactOptional(),
    appointmentOrder: appointmentOrder.exactOptional(),
    coverLetter: coverLetter.exactOptional(),
  })
  .meta({ title: "เอกสารอื่น", description: "ข้อมูลของเอกสารที่ใช้กับมาตรการ เช่น ประกาศ" });
