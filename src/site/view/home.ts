import { flag, list, object, text, type DescribedFields } from "../../template/fields.ts";
import { deficiencyCount } from "../../template/view/sentences.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { ArchivedAgency, ArchivedYear } from "../archived-year.ts";
import { agencyFrame, type AgencyContext } from "../context.ts";
import { assessmentBefore, assessmentsOf } from "../history.ts";
import { relativeTo, sitePaths, yearFolder, yearPath } from "../paths.ts";
import { differenceOf, differenceText, fiscalYearText, scoreText } from "../words.ts";
import { documentsField, documentViews, type DocumentView } from "./documents.ts";
import { frameFields, type FrameView } from "./frame.ts";
import { trendOf } from "./score-rows.ts";

/** The first page of an agency. */
export interface HomeView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  readonly latest: LatestView;
  readonly years: readonly YearLink[];
  readonly totals: readonly TotalView[];
  readonly hasTrend: boolean;
  readonly comparison: string;
}

/** The latest year in short. */
export interface LatestView {
  readonly title: string;
  readonly href: string;
  readonly facts: readonly FactView[];
  readonly documents: readonly DocumentView[];
}

/** A fact: what it is, and how much. */
export interface FactView {
  readonly label: string;
  readonly value: string;
}

/** A year's page, and what it holds. */
export interface YearLink {
  readonly title: string;
  readonly href: string;
  readonly contents: string;
}

/** The total of one assessment. */
export interface TotalView {
  readonly year: string;
  readonly total: string;
  readonly rating: string;
  readonly difference: string;
  readonly trend: string;
}

/** Derives the first page of an agency. */
export function homeView(context: AgencyContext): HomeView {
  const { siteTitle, agency, folder } = context;
  const page = `${folder}${sitePaths.home}`;
  const latest = agency.years[0]!;
  const totals = totalViews(agency);
  return {
    frame: agencyFrame(context, page, { pageTitle: siteTitle, description: lead(agency) }),
    title: siteTitle,
    lead: lead(agency),
    latest: {
      title: fiscalYearText(latest.dossier.fiscalYear),
      href: yearHref(latest),
      facts: factsOf(latest),
      documents: documentViews(latest.files, yearFolder(latest.dossier.fiscalYear)),
    },
    years: agency.years.map((year) => ({
      title: fiscalYearText(year.dossier.fiscalYear),
      href: yearHref(year),
      contents: contentsOf(year),
    })),
    totals,
    hasTrend: totals.length > 1,
    comparison: relativeTo(page, `${folder}${sitePaths.comparison}`),
  };
}

const yearHref = ({ dossier }: ArchivedYear): string => yearPath("", dossier.fiscalYear);

function lead({ years }: ArchivedAgency): string {
  const { agency, fiscalYear } = years[0]!.dossier;
  const first = years.at(-1)!.dossier.fiscalYear;
  const span =
    first === fiscalYear ? thaiNumber(fiscalYear) : `${thaiNumber(first)} ถึง ${thaiNumber(fiscalYear)}`;
  return `มาตรการ ประกาศ และรายงานผลของ${agency.name} ปีงบประมาณ พ.ศ. ${span} เผยแพร่ตามการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)`;
}

/** What a year's page says first. */
export function factsOf({ dossier }: ArchivedYear): readonly FactView[] {
  const { assessment, print, measureGroups } = dossier;
  const actions = measureGroups.reduce((sum, group) => sum + group.actions.length, 0);
  return [
    {
      label: `คะแนนรวม ปี ${thaiNumber(assessment.fiscalYear)}`,
      value: scoreText(assessment.total, print.scoreDigits),
    },
    { label: "ระดับผลการประเมิน", value: assessment.rating },
    { label: "ประเด็นที่ต้องแก้ไข/ปรับปรุง", value: `${thaiNumber(deficiencyCount(dossier))} ข้อ` },
    { label: "วิธีการดำเนินการ", value: `${thaiNumber(actions)} ข้อ` },
  ];
}

function contentsOf({ files }: ArchivedYear): string {
  const documents = new Set(files.map(({ title }) => title)).size;
  const isSigned = files.some(({ signedOn }) => signedOn !== undefined);
  return `เอกสาร ${thaiNumber(documents)} รายการ${isSigned ? " มีฉบับลงนาม" : ""}`;
}

/** The totals of all assessments known, the latest first. */
export function totalViews(agency: ArchivedAgency): readonly TotalView[] {
  const { scoreDigits } = agency.years[0]!.dossier.print;
  const assessments = assessmentsOf(agency);
  return assessments.toReversed().map(({ fiscalYear, total, rating }) => {
    const difference = differenceOf(assessmentBefore(fiscalYear, assessments)?.total, total);
    return {
      year: thaiNumber(fiscalYear),
      total: scoreText(total, scoreDigits),
      rating,
      difference: differenceText(difference, scoreDigits),
      trend: trendOf(difference),
    };
  });
}

/** Facts, described. */
export const factsField = list("ข้อมูลสรุป", object("หนึ่งรายการ", { label: text("ชื่อ"), value: text("ค่า") }));

/** The totals, described. */
export const totalsField = list(
  "ผลการประเมินแต่ละปี",
  object("หนึ่งปี", {
    year: text("ปีที่ประเมิน"),
    total: text("คะแนนรวม"),
    rating: text("ระดับ"),
    difference: text("ต่างจากปีก่อน"),
    trend: text("up, down หรือ level"),
  }),
);

/** The first page, described. */
export const homeFields = {
  frame: object("กรอบของหน้า", frameFields),
  title: text("ชื่อเว็บไซต์"),
  lead: text("คำนำ"),
  latest: object("ปีล่าสุด", {
    title: text("ปีงบประมาณ"),
    href: text("ที่อยู่"),
    facts: factsField,
    documents: documentsField,
  }),
  years: list("ทุกปี", object("หนึ่งปี", { title: text("ปีงบประมาณ"), href: text("ที่อยู่"), contents: text("สิ่งที่มี") })),
  totals: totalsField,
  hasTrend: flag("จริงเมื่อมีผลมากกว่าหนึ่งปี"),
  comparison: text("ที่อยู่หน้าเปรียบเทียบ"),
} as const satisfies DescribedFields<HomeView>;
