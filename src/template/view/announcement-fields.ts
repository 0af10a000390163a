import { lines, object, paragraphs, type DescribedFields } from "../fields.ts";
import type { AnnouncementView } from "./announcement.ts";
import { closingDateField } from "./closing-date-field.ts";
import { measuresBodyFields } from "./measures-body-fields.ts";
import { paperFields } from "./paper-fields.ts";
import { signerField } from "./signer-field.ts";

/** The view of the announcement, described. */
export const announcementFields = {
  ...paperFields,
  subject: lines("ชื่อเรื่อง"),
  body: paragraphs("เนื้อความของหน่วยงาน ว่างเมื่อใช้เนื้อความในแม่แบบ"),
  date: closingDateField,
  signer: signerField,
  annex: object("มาตรการที่แนบท้ายประกาศ", measuresBodyFields),
} as const satisfies DescribedFields<AnnouncementView>;
