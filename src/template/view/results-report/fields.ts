import { lines, list, optional, text, type DescribedFields } from "../../fields.ts";
import { paperFields } from "../paper-fields.ts";
import type { ResultsReportView } from "./view.ts";
import { deficienciesField, findingsField, groupsField } from "./result-fields.ts";
import { scoreComparisonField, summaryField, tallyTableField } from "./number-fields.ts";
import { roundField } from "../progress/round.ts";
import { signatoryField } from "../signatory-field.ts";

/** The view of the report on results, described. */
export const resultsReportFields = {
  ...paperFields,
  title: lines("ชื่อรายงาน ปีงบประมาณ และรอบ"),
  agencyLine: lines("ชื่อหน่วยงาน อำเภอ จังหวัด"),
  round: roundField,
  item: optional("ข้อรายงานของ ITA ไม่มีเมื่อไม่ทราบรหัส", {
    code: text("รหัสข้อ เช่น O26"),
    title: text("ชื่อข้อ ว่างเมื่อไม่ทราบ"),
    fiscalYear: text("ปีของการประเมินที่ถามข้อนี้"),
  }),
  summary: summaryField,
  scores: scoreComparisonField,
  byGroup: tallyTableField("จำนวนและร้อยละจำแนกตามมาตรการ"),
  byDivision: tallyTableField("จำนวนและร้อยละจำแนกตามส่วนราชการ"),
  deficiencies: deficienciesField,
  groups: groupsField,
  findings: findingsField,
  signatories: list("ผู้ลงนามในรายงาน", signatoryField),
} as const satisfies DescribedFields<ResultsReportView>;
