import { canonicalDossier } from "../../src/model/canonical.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { ReportFile } from "../../src/model/progress/reports.ts";
import { dossierWith } from "./dossier.ts";

const action = (id: string, text: string, responsible: object): object => ({ id, text, responsible });

/**
 * Fiscal year 2566 with three divisions: an action of everyone, one of the office, one of finance, one of both that
 * begins late, and none of the works' own. The first round begins a month before the year, the second has a due date.
 */
export const dossier: Dossier = dossierWith({
  agency: {
    name: "เทศบาลตำบลทดสอบ",
    shortName: "ทต.ทดสอบ",
    kind: "tambon-municipality",
    divisions: [
      { id: "div-office", name: "สำนักปลัด", head: { name: "นางทดสอบ หนึ่ง", position: "หัวหน้าสำนักปลัด" } },
      { id: "div-finance", name: "กองคลัง" },
      { id: "div-works", name: "กองช่าง" },
    ],
  },
  measureGroups: [
    {
      id: "grp-all",
      heading: { text: "การรายงาน" },
      actions: [
        action("act-report", "รายงานผล", { everyone: true }),
        {
          ...action("act-manual", "จัดทำคู่มือ\n(๑) ร่าง\n(๒) เผยแพร่", { divisions: [{ id: "div-office" }] }),
          schedule: { from: "2022-10-01", to: "2022-12-31" },
          monitoring: ["monthly-meeting"],
        },
      ],
    },
    {
      id: "grp-money",
      heading: { indicator: 2 },
      actions: [
        action("act-budget", "เผยแพร่งบประมาณ", { divisions: [{ id: "div-finance" }] }),
        {
          ...action("act-late", "ตรวจนับพัสดุ", { divisions: [{ id: "div-finance" }, { id: "div-office" }] }),
          schedule: { from: "2023-07-01", to: "2023-09-30" },
        },
      ],
    },
  ],
  reportingRounds: [
    { name: "รอบ ๖ เดือน", from: "2022-09-01", to: "2023-03-31" },
    { name: "รอบ ๑๒ เดือน", from: "2022-10-01", to: "2023-09-30", due: "2023-10-10" },
  ],
});

/** The same as a file has it. */
export const dossierText = canonicalDossier(dossier);

/** JSON of a report, open to changes. */
export interface ReportJson extends Record<string, unknown> {
  readonly entries: readonly Record<string, unknown>[];
}

/** A sound report of the office for the first round, its top-level fields replaced. */
export const reportJson = (changes: Partial<ReportJson> = {}): ReportJson => ({
  division: "div-office",
  round: "รอบ ๖ เดือน",
  author: { name: "นางทดสอบ หนึ่ง", position: "หัวหน้าสำนักปลัด" },
  date: "2023-04-05",
  entries: [entryJson()],
  ...changes,
});

/** A sound entry, its fields replaced. */
export const entryJson = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  action: "act-manual",
  status: "in-progress",
  percent: 50,
  work: [{ text: "ประชุมชี้แจง", date: "2023-01-15", people: 40, budget: 1500 }],
  evidence: [{ url: "https://www.example.go.th/manual" }, { picture: "meeting.png", caption: "การประชุม" }],
  difficulties: "เวลาไม่พอ",
  suggestions: "เริ่มให้เร็วขึ้น",
  ...changes,
});

/** A report as a file. */
export const reportFile = (file: string, changes: Partial<ReportJson> = {}): ReportFile => ({
  file,
  source: JSON.stringify(reportJson(changes), null, 2),
});
