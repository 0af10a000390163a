import { list, object, text, type DescribedFields } from "../fields.ts";
import { measuresFields } from "./measures-fields.ts";
import type { SummaryView } from "./summary.ts";

const { fiscalYear, agency, assessment, meeting } = measuresFields;

/** The view of the summary, described. */
export const summaryFields = {
  fiscalYear,
  agency,
  assessment,
  meeting,
  title: text("ชื่อเอกสาร"),
  observations: list(
    "ข้อสังเกต",
    object("หนึ่งข้อ", { item: text("รหัส เช่น E1"), text: text("ข้อเสนอแนะ หรือองค์ประกอบที่ขาด") }),
  ),
} as const satisfies DescribedFields<SummaryView>;
