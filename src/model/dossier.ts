import { z } from "zod";
import { agency } from "./agency.ts";
import { assessment, nextAssessment } from "./assessment.ts";
import { documents } from "./documents/documents.ts";
import { fiscalYear, isoDate, text } from "./fields.ts";
import type { Immutable } from "./immutable.ts";
import { measureGroup, reportingRound, topic } from "./measures.ts";
import { signatory } from "./signatory.ts";
import { suppression } from "./suppression.ts";
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
    documents: documents.exactOptional(),
    wording: wording.exactOptional(),
    unbreakable: z
      .array(text({ title: "คำ", description: "คำหรือวลีที่ต้องอยู่บรรทัดเดียวกัน" }))
      .default([])
      .meta({ title: "คำที่ห้ามตัดบรรทัด", description: "คำเฉพาะของหน่วยงานที่ต้องไม่ถูกตัดข้ามบรรทัด" }),
    print,
    suppress: z
      .array(suppression)
      .default([])
      .meta({ title: "ข้อยกเว้นการตรวจ", description: "สิ่งที่ saraban check ไม่ต้องทัก พร้อมเหตุผล ไม่พิมพ์" }),
  })
  .meta({
    title: "แฟ้มปีงบประมาณ",
    description: "ข้อมูลมาตรการส่งเสริมคุณธรรมและความโปร่งใสของหน่วยงานหนึ่ง ปีงบประมาณหนึ่ง",
  });

/** One agency, one fiscal year, as every later stage sees it: normalised, defaults filled in, all references resolvable. */
export type Dossier = Immutable<z.output<typeof dossierSchema>>;
/** The same as people write it: as typed, defaults left out. */
export type WrittenDossier = Immutable<z.input<typeof dossierSchema>>;
/** The agency that the documents are of. */
export type Agency = Dossier["agency"];
/** The emblem at the head of a document. */
export type Emblem = Agency["emblem"];
/** A division (สำนัก, กอง) with its sections. */
export type Division = Agency["divisions"][number];
/** A section (งาน) of a division. */
export type Section = Division["sections"][number];
/** A person with a post: name with title, full position. */
export type Official = NonNullable<Agency["head"]>;
/** A year's published result. */
export type Assessment = Dossier["assessment"];
/** The result that is to come; scores may be missing. */
export type NextAssessment = NonNullable<Dossier["nextAssessment"]>;
/** One indicator of a published result. */
export type Indicator = Assessment["indicators"][number];
/** One fault or weak point that the assessor names. */
export type Deficiency = Indicator["deficiencies"][number];
/** What the office says on one topic of the analysis. */
export type AnalysisEntry = Dossier["analysis"][number];
/** A topic: an id of the framework's, or the office's own words. */
export type Topic = AnalysisEntry["topic"];
/** The meeting that decided the measures. */
export type Meeting = Dossier["meeting"];
/** A heading of the measures table with its ordered actions. */
export type MeasureGroup = Dossier["measureGroups"][number];
/** What a group is called after: an indicator, a topic, or the office's own words. */
export type Heading = MeasureGroup["heading"];
/** One way of acting: a row of the measures table. */
export type Action = MeasureGroup["actions"][number];
/** Who carries out an action: everyone, or divisions with their sections. */
export type Responsible = Action["responsible"];
/** First and last day of an action, ISO dates. */
export type Schedule = NonNullable<Action["schedule"]>;
/** A way of following up: a key of `monitoringWays`, or the office's own words. */
export type Monitoring = Action["monitoring"][number];
/** A period after which progress is reported. */
export type ReportingRound = Dossier["reportingRounds"][number];
/** A person who signs; an empty name leaves room for a pen. */
export type Signatory = Dossier["signatories"][number];
/** What the papers around the measures say that the rest does not. */
export type Documents = NonNullable<Dossier["documents"]>;
/** Who signs an official paper. */
export type Signer = NonNullable<NonNullable<Documents["announcement"]>["signer"]>;
/** Fixed sentences that the office words otherwise. */
export type Wording = NonNullable<Dossier["wording"]>;
/** How the documents are printed; always complete. */
export type PrintOptions = Dossier["print"];
/** A finding of the checker that the office lets stand. */
export type Suppression = Dossier["suppress"][number];
