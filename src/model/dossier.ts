import { z } from "zod";
import { agency } from "./agency.ts";
import { assessment, nextAssessment } from "./assessment.ts";
import { fiscalYear, isoDate, text } from "./fields.ts";
import type { Immutable } from "./immutable.ts";
import { measureGroup, reportingRound, topic } from "./measures.ts";
import { signatory } from "./signatory.ts";
import { print, wording } from "./wording.ts";

const analysisEntry = z
  .strictObject({ topic, text: text({ title: "ผลการวิเคราะห์", description: "ข้อความวิเคราะห์ของหัวข้อนี้" }) })
  .meta({ title: "การวิเคราะห์", description: "ผลการวิเคราะห์หนึ่งหัวข้อ" });

const meeting = z
  .strictObject({
    body: text({ title: "คณะทำงาน", description: "ชื่อคณะทำงานหรือที่ประชุมที่กำหนดมาตรการ" }),
    date: isoDate({ title: "วันประชุม", description: "ค.ศ. รูปแบบ ปปปป-ดด-วว" }),
    observer: text({ title: "ผู้ให้ข้อสังเกต", description: "หน่วยงานเจ้าของข้อสังเกต" }),
    statedCount: z
      .int()
      .min(0)
      .meta({ title: "จำนวนข้อสังเกตตามหนังสือ", description: "ตามหนังสือของผู้ประเมิน ใช้ตรวจทานเท่านั้น ไม่พิมพ์" })
      .exactOptional(),
  })
  .meta({ title: "การประชุม", description: "การประชุมที่กำหนดมาตรการ" });

/** The schema of a dossier: one agency, one fiscal year. `$comment` and `$schema` are taken out before it is asked. */
export const dossierSchema = z
  .strictObject({
    fiscalYear: fiscalYear({ title: "ปีงบประมาณ", description: "ปีงบประมาณ พ.ศ. ของมาตรการ เช่น 2566" }),
    agency,
    assessment,
    earlierAssessments: z
      .array(assessment)
      .default([])
      .meta({ title: "ผลการประเมินปีก่อนหน้า", description: "ผลของปีก่อน ๆ ถ้าต้องการเปรียบเทียบ" }),
    nextAssessment: nextAssessment.exactOptional(),
    analysis: z
      .array(analysisEntry)
      .default([])
      .meta({ title: "การวิเคราะห์ผลการประเมิน", description: "พิมพ์ก่อนข้อความเชื่อม ว่างได้" }),
    meeting,
    measureGroups: z
      .array(measureGroup)
      .meta({ title: "มาตรการ", description: "กลุ่มมาตรการทั้งหมด ตามลำดับที่พิมพ์" }),
    reportingRounds: z
      .array(reportingRound)
      .default([])
      .meta({ title: "รอบรายงาน", description: "รอบการรายงานผล เช่น รอบ ๖ เดือน และรอบ ๑๒ เดือน" }),
    signatories: z
      .array(signatory)
      .default([])
      .meta({ title: "ผู้ลงนาม", description: "ผู้ลงนามท้ายเอกสาร ตามลำดับที่พิมพ์" }),
    wording: wording.exactOptional(),
    unbreakable: z
      .array(text({ title: "คำ", description: "คำหรือวลีที่ต้องอยู่บรรทัดเดียวกัน" }))
      .default([])
      .meta({ title: "คำที่ห้ามตัดบรรทัด", description: "คำเฉพาะของหน่วยงานที่ต้องไม่ถูกตัดข้ามบรรทัด" }),
    print,
  })
  .meta({
    title: "แฟ้มปีงบประมาณ",
    description: "ข้อมูลมาตรการส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงานหนึ่ง ปีงบประมาณหนึ่ง",
  });

/** One agency, one fiscal year, as every later stage sees it: normalised, defaults filled in, all references resolvable. */
export type Dossier = Immutable<z.output<typeof dossierSchema>>;
export type Agency = Dossier["agency"];
export type Emblem = Agency["emblem"];
export type Division = Agency["divisions"][number];
export type Section = Division["sections"][number];
export type Official = NonNullable<Agency["head"]>;
export type Assessment = Dossier["assessment"];
export type NextAssessment = NonNullable<Dossier["nextAssessment"]>;
export type Indicator = Assessment["indicators"][number];
export type Deficiency = Indicator["deficiencies"][number];
export type AnalysisEntry = Dossier["analysis"][number];
export type Topic = AnalysisEntry["topic"];
export type Meeting = Dossier["meeting"];
export type MeasureGroup = Dossier["measureGroups"][number];
export type Heading = MeasureGroup["heading"];
export type Action = MeasureGroup["actions"][number];
export type Responsible = Action["responsible"];
export type Schedule = NonNullable<Action["schedule"]>;
export type Monitoring = Action["monitoring"][number];
export type ReportingRound = Dossier["reportingRounds"][number];
export type Signatory = Dossier["signatories"][number];
export type Wording = NonNullable<Dossier["wording"]>;
export type PrintOptions = Dossier["print"];
