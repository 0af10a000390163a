import { paragraphs, type DescribedFields } from "../fields.ts";
import { memoHeadField } from "./memo-head-field.ts";
import { paperFields } from "./paper-fields.ts";
import { signerField } from "./signer-field.ts";
import type { SubmissionMemoView } from "./submission-memo.ts";

/** The view of the submission memo, described. */
export const submissionMemoFields = {
  ...paperFields,
  head: memoHeadField,
  body: paragraphs("เนื้อความของหน่วยงาน ว่างเมื่อใช้เนื้อความในแม่แบบ"),
  signer: signerField,
} as const satisfies DescribedFields<SubmissionMemoView>;
