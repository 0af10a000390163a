import type { Dossier } from "../model/dossier.ts";
import type { FieldTable } from "./fields.ts";
import { agendaPaperFields } from "./view/agenda-paper/fields.ts";
import { agendaPaperView, meetingDay } from "./view/agenda-paper/view.ts";
import type { Frameworks } from "./view/frameworks.ts";
import { announcementFields } from "./view/announcement-fields.ts";
import { announcementView } from "./view/announcement.ts";
import { lacksAddressee } from "./view/addressee.ts";
import { appointmentOrderFields } from "./view/appointment-order-fields.ts";
import { appointmentOrderView, lacksMembers } from "./view/appointment-order.ts";
import { coverLetterFields } from "./view/cover-letter-fields.ts";
import { coverLetterView } from "./view/cover-letter.ts";
import { lacksHead } from "./view/head-needed.ts";
import { measuresFields } from "./view/measures-fields.ts";
import { measuresView } from "./view/measures.ts";
import { progressMemoFields } from "./view/progress-memo/fields.ts";
import { lacksReport } from "./view/progress-memo/lack.ts";
import { progressMemoView } from "./view/progress-memo/view.ts";
import { lacksReports } from "./view/progress/lack.ts";
import { reportOf, type Progress } from "./view/progress/progress.ts";
import { resultsReportFields } from "./view/results-report/fields.ts";
import { resultsReportView } from "./view/results-report/view.ts";
import { submissionMemoFields } from "./view/submission-memo-fields.ts";
import { submissionMemoView } from "./view/submission-memo.ts";

/** A kind of document: `templates/<key>.hbs` lays its view out. */
export interface KindDefinition {
  /** Thai. */
  readonly title: string;
  /** Derives what the template may reach. */
  readonly view: (dossier: Dossier, frameworks: Frameworks, progress: Progress) => object;
  /** The view described, field by field. */
  readonly fields: FieldTable;
  /** Why it cannot be made of a dossier; a kind without this is made of every one. */
  readonly lack?: (dossier: Dossier, progress: Progress) => Lack | undefined;
  /** Of whose reports it tells: one division's, a document each, or all divisions' in one; a kind without this of none. */
  readonly reports?: "division" | "all";
  /** The day it bears, ISO, for the file's properties; without one the measures' own. Never the clock's. */
  readonly date?: (dossier: Dossier, progress: Progress) => string | undefined;
}

/** What a dossier must have before a kind can be made of it. */
export interface Lack {
  /** Thai, what is not known. */
  readonly what: string;
  /** Thai, what to write into the dossier. */
  readonly hint: string;
}

/** The kinds of document by key. */
export const documentKinds = {
  measures: { title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", view: measuresView, fields: measuresFields },
  announcement: {
    title: "ประกาศพร้อมมาตรการแนบท้าย",
    view: announcementView,
    fields: announcementFields,
    date: ({ documents }) => documents?.announcement?.date,
    lack: lacksHead,
  },
  "submission-memo": {
    title: "บันทึกข้อความเสนอเพื่อพิจารณาลงนาม",
    view: submissionMemoView,
    fields: submissionMemoFields,
    date: ({ documents }) => documents?.submissionMemo?.date,
    lack: lacksHead,
  },
  "progress-memo": {
    title: "บันทึกข้อความรายงานผลการดำเนินการ",
    view: progressMemoView,
    fields: progressMemoFields,
    reports: "division",
    date: (_dossier, progress) => reportOf(progress)?.date,
    lack: lacksReport,
  },
  "agenda-paper": {
    title: "เอกสารประกอบระเบียบวาระการประชุม",
    view: agendaPaperView,
    fields: agendaPaperFields,
    reports: "all",
    date: meetingDay,
    lack: lacksReports,
  },
  "results-report": {
    title: "รายงานผลการดำเนินการตามมาตรการ",
    view: resultsReportView,
    fields: resultsReportFields,
    reports: "all",
    date: ({ documents }, { round }) => documents?.resultsReport?.date ?? round?.to,
    lack: lacksReports,
  },
  "appointment-order": {
    title: "คำสั่งแต่งตั้งคณะทำงาน",
    view: appointmentOrderView,
    fields: appointmentOrderFields,
    date: ({ documents }) => documents?.appointmentOrder?.date,
    lack: lacksMembers,
  },
  "cover-letter": {
    title: "หนังสือภายนอกนำส่งมาตรการหรือรายงานผล",
    view: coverLetterView,
    fields: coverLetterFields,
    date: ({ documents }) => documents?.coverLetter?.date,
    lack: lacksAddressee,
  },
} as const satisfies Record<string, KindDefinition>;

/** The key of a kind, as given on the command line. */
export type DocumentKind = keyof typeof documentKinds;
