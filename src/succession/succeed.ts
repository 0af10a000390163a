import type { Framework } from "../ita/framework.ts";
import { dossierSchema, type WrittenDossier } from "../model/dossier.ts";
import type { FrameworkOf } from "../model/framework-faults.ts";
import { earlierAssessmentsOf, succeedingAssessment } from "./assessment.ts";
import type { Change, Tell } from "./change.ts";
import { succeedingMeasures } from "./measures.ts";
import { nextDay } from "./next-day.ts";
import { oldYearsIn } from "./old-years.ts";
import { succeedingDocuments, succeedingSignatories } from "./papers.ts";
import { succeedingSuppressions } from "./suppressions.ts";
import { topicNames, type TopicNames } from "./topics.ts";
import { withQuestion } from "./with-question.ts";

/** What the new year's dossier is made by. */
export interface SuccessionBasis {
  /** That of the year assessed now, which is last year's own. */
  readonly assessed: Framework;
  /** The frameworks that last year's dossier was written by. */
  readonly before: FrameworkOf;
  /** Those of now. */
  readonly after: FrameworkOf;
}

/** The new year's dossier as it is to be written, and what is otherwise in it. */
export interface Succession {
  readonly dossier: WrittenDossier;
  readonly changes: readonly Change[];
}

/** Notes to people and the schema's address, before all keys of the schema. */
const firstKeys = ["$schema", "$comment"];

/** The dossier of the year after a sound one: what stays, stays as it was typed, notes included. */
export function succeed(written: WrittenDossier, basis: SuccessionBasis): Succession {
  const changes: Change[] = [];
  const tell: Tell = (change) => void changes.push(change);
  const fiscalYear = written.fiscalYear + 1;
  const { nextAssessment, signatories, documents, wording, suppress, ...kept } = written;
  const names = topicNames(written, basis, tell);
  const assessment = succeedingAssessment(written, basis.assessed, tell);
  const known = assessment.indicators.flatMap(({ deficiencies = [] }) => deficiencies.map(({ id }) => id));
  const dossier: WrittenDossier = {
    ...kept,
    fiscalYear,
    agency: withQuestion(written.agency, "ส่วนราชการ งาน ผู้ดำรงตำแหน่ง ผู้ลงนาม และคณะทำงาน เป็นของปีก่อน"),
    assessment,
    earlierAssessments: earlierAssessmentsOf(written, tell),
    ...stillToCome(nextAssessment, fiscalYear, tell),
    analysis: succeedingAnalysis(written, names, tell),
    meeting: succeedingMeeting(written, tell),
    measureGroups: succeedingMeasures(written, { names, deficiencies: new Set(known), tell }),
    reportingRounds: succeedingRounds(written, tell),
    ...(signatories && { signatories: succeedingSignatories(written, tell) }),
    ...(documents && { documents: succeedingDocuments(written, tell) }),
    ...(wording && { wording: succeedingWording(wording, fiscalYear) }),
    ...(suppress && { suppress: succeedingSuppressions(written, tell) }),
  };
  return { dossier: inSchemaOrder(dossier), changes };
}

/** A result of the new year itself, which nobody can have used yet, stays; one of another year has no place any more. */
function stillToCome(
  next: WrittenDossier["nextAssessment"],
  fiscalYear: number,
  tell: Tell,
): Pick<WrittenDossier, "nextAssessment"> {
  if (next === undefined || next.fiscalYear === fiscalYear - 1) return {};
  if (next.fiscalYear === fiscalYear) return { nextAssessment: next };
  tell({ message: `ตัดผลการประเมินปี ${next.fiscalYear} ซึ่งไม่ใช่ปีที่ใช้`, path: "nextAssessment" });
  return {};
}

function succeedingAnalysis(
  { analysis = [] }: WrittenDossier,
  { topic }: TopicNames,
  tell: Tell,
): NonNullable<WrittenDossier["analysis"]> {
  if (analysis.length > 0)
    tell({ message: `คัดบทวิเคราะห์ ${analysis.length} หัวข้อมาเป็นแบบ ต้องเขียนใหม่ตามผลของปีนี้`, path: "analysis" });
  return analysis.map((entry, index) =>
    withQuestion(
      { ...entry, topic: topic(entry.topic, `analysis[${index}].topic`) },
      "บทวิเคราะห์ผลของปีก่อน เขียนใหม่ตามผลที่ใช้ในปีนี้ หรือลบทั้งหัวข้อ",
    ),
  );
}

function succeedingMeeting({ meeting }: WrittenDossier, tell: Tell): WrittenDossier["meeting"] {
  const { statedCount, ...kept } = meeting;
  const date = nextDay(kept.date);
  tell({ message: `เลื่อนวันประชุมเป็น ${date}`, path: "meeting.date" });
  if (statedCount !== undefined)
    tell({ message: `ล้างจำนวนข้อสังเกตตามหนังสือ (${statedCount})`, path: "meeting.statedCount" });
  return withQuestion({ ...kept, date }, "วันประชุมเลื่อนจากปีก่อนไปหนึ่งปี แก้เป็นวันที่ประชุมจริง และดูชื่อคณะทำงาน");
}

function succeedingRounds(
  { reportingRounds = [] }: WrittenDossier,
  tell: Tell,
): NonNullable<WrittenDossier["reportingRounds"]> {
  if (reportingRounds.length > 0)
    tell({ message: `เลื่อนรอบรายงาน ${reportingRounds.length} รอบไปหนึ่งปี`, path: "reportingRounds" });
  return reportingRounds.map((round) => ({
    ...round,
    from: nextDay(round.from),
    to: nextDay(round.to),
    ...(round.due !== undefined && { due: nextDay(round.due) }),
  }));
}

/** Sentences of the office's own may say last year's scores and days along with its year. */
function succeedingWording(
  wording: NonNullable<WrittenDossier["wording"]>,
  fiscalYear: number,
): NonNullable<WrittenDossier["wording"]> {
  return oldYearsIn(JSON.stringify(wording), fiscalYear).length === 0
    ? wording
    : withQuestion(wording, "ถ้อยคำของหน่วยงานพูดถึงปีก่อน แก้ปี คะแนน และวันที่ หรือลบให้โปรแกรมเขียนให้");
}

function inSchemaOrder(dossier: WrittenDossier): WrittenDossier {
  const order = [...firstKeys, ...Object.keys(dossierSchema.shape)];
  const entries = Object.entries(dossier).toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(entries) as unknown as WrittenDossier;
}
