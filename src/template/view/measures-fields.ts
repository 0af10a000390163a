import { lines, type DescribedFields } from "../fields.ts";
import { measuresBodyFields } from "./measures-body-fields.ts";
import type { MeasuresView } from "./measures.ts";
import { paperFields } from "./paper-fields.ts";

/** The view of the measures document, described for `docs/template-fields.md` and for the check of templates. */
export const measuresFields = {
  ...paperFields,
  title: lines("ชื่อเอกสาร"),
  agencyLine: lines("ชื่อหน่วยงาน อำเภอ จังหวัด"),
  ...measuresBodyFields,
} as const satisfies DescribedFields<MeasuresView>;
