import { flag, list, object, optional, text, type DescribedFields } from "../../template/fields.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { ArchivedYear } from "../archived-year.ts";
import { agencyFrame, type AgencyContext } from "../context.ts";
import { assessmentBefore, assessmentsOf } from "../history.ts";
import { relativeTo, yearPath } from "../paths.ts";
import { fiscalYearText } from "../words.ts";
import { findingsField, findingsOf, type FindingsView } from "./deficiencies.ts";
import { documentsField, documentViews, type DocumentView } from "./documents.ts";
import { frameFields, type FrameView } from "./frame.ts";
import { factsField, factsOf, type FactView } from "./home.ts";
import { scoreRows, scoreRowView, type ScoreRow, type ScoreRowView } from "./score-rows.ts";

/** The page of a fiscal year. */
export interface YearView {
  readonly frame: FrameView;
  readonly title: string;
  readonly facts: readonly FactView[];
  readonly documents: readonly DocumentView[];
  /** The assessed year, and the one before where it is known. */
  readonly assessed: string;
  readonly before: { readonly year: string } | null;
  readonly scores: readonly ScoreRowView[];
  readonly total: ScoreRowView;
  readonly findings: readonly FindingsView[];
  readonly hasMeasures: boolean;
  readonly earlier: YearNeighbour | null;
  readonly later: YearNeighbour | null;
}

/** The page of the year before or after. */
export interface YearNeighbour {
  readonly label: string;
  readonly href: string;
}

/** A year's page: its view, and the scores that its chart shows. */
export interface YearPage {
  readonly view: YearView;
  readonly scores: readonly ScoreRow[];
  /** Names of the years of the chart, the one before first. */
  readonly chartYears: readonly [string, string];
}

/** Derives the page of a year; `page` is its path in the site. */
export function yearPage(context: AgencyContext, year: ArchivedYear, page: string): YearPage {
  const { dossier, files } = year;
  const { assessment, print, agency } = dossier;
  const before = assessmentBefore(assessment.fiscalYear, assessmentsOf(context.agency));
  const scores = scoreRows(year, before);
  const heading = `${context.siteTitle} ${fiscalYearText(dossier.fiscalYear)}`;
  const description = `เอกสาร คะแนนรายตัวชี้วัด ประเด็นที่ต้องแก้ไข และมาตรการของ${agency.name} ${fiscalYearText(dossier.fiscalYear)}`;
  const total = { name: "คะแนนรวม", before: before?.total, after: assessment.total };
  return {
    view: {
      frame: agencyFrame(context, page, { pageTitle: heading, description }),
      title: heading,
      facts: factsOf(year),
      documents: documentViews(files, ""),
      assessed: thaiNumber(assessment.fiscalYear),
      before: before ? { year: thaiNumber(before.fiscalYear) } : null,
      scores: scores.map((row) => scoreRowView(row, print.scoreDigits)),
      total: scoreRowView(total, print.scoreDigits),
      findings: findingsOf(year),
      hasMeasures: year.measures !== undefined,
      ...neighbours(context, year, page),
    },
    scores,
    chartYears: [
      before ? `ปี ${thaiNumber(before.fiscalYear)}` : "",
      `ปี ${thaiNumber(assessment.fiscalYear)}`,
    ],
  };
}

function neighbours(
  { agency: { years }, folder }: AgencyContext,
  year: ArchivedYear,
  page: string,
): Pick<YearView, "earlier" | "later"> {
  const at = years.indexOf(year);
  const neighbour = (other: ArchivedYear | undefined): YearNeighbour | null =>
    other === undefined
      ? null
      : {
          label: fiscalYearText(other.dossier.fiscalYear),
          href: relativeTo(page, yearPath(folder, other.dossier.fiscalYear)),
        };
  return { earlier: neighbour(years[at + 1]), later: neighbour(years[at - 1]) };
}

const neighbourField = (description: string) =>
  optional(description, { label: text("ปีงบประมาณ"), href: text("ที่อยู่") });

const scoreRowFields = {
  name: text("ตัวชี้วัด"),
  after: text("คะแนนปีที่ประเมิน"),
  before: text("คะแนนปีก่อน"),
  difference: text("ผลต่าง"),
  trend: text("up, down หรือ level"),
} as const satisfies DescribedFields<ScoreRowView>;

/** The page of a year, described. */
export const yearFields = {
  frame: object("กรอบของหน้า", frameFields),
  title: text("ชื่อหน้า"),
  facts: factsField,
  documents: documentsField,
  assessed: text("ปีที่ประเมิน"),
  before: optional("ปีที่ประเมินก่อนหน้า", { year: text("ปี") }),
  scores: list("คะแนนรายตัวชี้วัด", object("หนึ่งตัวชี้วัด", scoreRowFields)),
  total: object("คะแนนรวม", scoreRowFields),
  findings: findingsField,
  hasMeasures: flag("จริงเมื่อหน้ามีข้อความมาตรการ"),
  earlier: neighbourField("ปีก่อนหน้า"),
  later: neighbourField("ปีถัดไป"),
} as const satisfies DescribedFields<YearView>;
