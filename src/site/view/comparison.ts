import {
  compareYears,
  type ComparedAction,
  type ComparedDeficiency,
  type Comparison,
} from "../../archive/compare.ts";
import { toThaiDigits } from "../../thai/digits.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { ArchivedAgency, ArchivedYear } from "../archived-year.ts";
import { agencyFrame, type AgencyContext } from "../context.ts";
import { assessmentsOf, indicatorNameIn } from "../history.ts";
import { sitePaths } from "../paths.ts";
import { scoreText } from "../words.ts";
import type { FrameView } from "./frame.ts";

/** The page that puts the years side by side. */
export interface ComparisonView {
  readonly frame: FrameView;
  readonly title: string;
  readonly lead: string;
  /** Assessed years, the earliest first. */
  readonly years: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly ratings: readonly string[];
  readonly hasTrend: boolean;
  /** Each year beside the one before, the latest first. */
  readonly pairs: readonly PairView[];
}

/** An indicator's scores of all years. */
export interface MatrixRow {
  readonly name: string;
  readonly scores: readonly string[];
  readonly isTotal: boolean;
}

/** What changed from one year to the next. */
export interface PairView {
  readonly id: string;
  readonly title: string;
  /** How many of what. */
  readonly summary: readonly string[];
  readonly deficiencies: readonly ChangeView[];
  /** Those that stayed as they were are only counted. */
  readonly actions: readonly ChangeView[];
}

/** One thing that changed. */
export interface ChangeView {
  /** Thai. */
  readonly state: string;
  /** `good`, `bad`, `new` or `gone`, for the eye. */
  readonly look: string;
  /** Item of ITA; empty for an action. */
  readonly item: string;
  readonly text: string;
  /** What it said before; empty where that is not told. */
  readonly before: string;
}

/** Derives the page. */
export function comparisonView(context: AgencyContext): ComparisonView {
  const { agency, folder } = context;
  const assessments = assessmentsOf(agency);
  const latest = agency.years[0]!;
  const title = "เปรียบเทียบผลการประเมินและมาตรการรายปี";
  const lead = `ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ของ${latest.dossier.agency.name} และสิ่งที่เปลี่ยนไปในแต่ละปี`;
  return {
    frame: agencyFrame(context, `${folder}${sitePaths.comparison}`, { pageTitle: title, description: lead }),
    title,
    lead,
    years: assessments.map(({ fiscalYear }) => thaiNumber(fiscalYear)),
    rows: matrixOf(agency),
    ratings: assessments.map(({ rating }) => rating),
    hasTrend: assessments.length > 1,
    pairs: agency.years.slice(0, -1).map((year, index) => pairView(agency.years[index + 1]!, year)),
  };
}

function matrixOf(agency: ArchivedAgency): readonly MatrixRow[] {
  const assessments = assessmentsOf(agency);
  const latest = agency.years[0]!;
  const { scoreDigits } = latest.dossier.print;
  const scoresIn = (scoreOf: (assessment: (typeof assessments)[number]) => number | undefined) =>
    assessments.map((assessment) => scoreText(scoreOf(assessment), scoreDigits));
  return [
    ...indicatorNumbers(agency).map((number) => ({
      name: `${thaiNumber(number)}. ${indicatorNameIn(latest, latest.dossier.assessment.fiscalYear, number)}`,
      scores: scoresIn(({ indicators }) => indicators.find((each) => each.number === number)?.score),
      isTotal: false,
    })),
    { name: "คะแนนรวม", scores: scoresIn(({ total }) => total), isTotal: true },
  ];
}

/** The indicators that any assessment has a score for. */
export function indicatorNumbers(agency: ArchivedAgency): readonly number[] {
  const numbers = assessmentsOf(agency).flatMap(({ indicators }) => indicators.map(({ number }) => number));
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** As it stood when the year was kept. */
const assessedFramework = ({ dossier, frameworkOf }: ArchivedYear) =>
  frameworkOf(dossier.assessment.fiscalYear);

function pairView(before: ArchivedYear, after: ArchivedYear): PairView {
  const comparison = compareYears(before.dossier, after.dossier, [
    assessedFramework(before),
    assessedFramework(after),
  ]);
  const [early, late] = comparison.years;
  return {
    id: `years-${early}-${late}`,
    title: `ปีงบประมาณ พ.ศ. ${thaiNumber(late)} เทียบกับ พ.ศ. ${thaiNumber(early)}`,
    summary: summaryOf(comparison),
    deficiencies: comparison.deficiencies.map(deficiencyChange),
    actions: comparison.actions.filter(({ state }) => state !== "kept").map(actionChange),
  };
}

const deficiencyStates = {
  closed: { state: "ไม่พบแล้ว", look: "good" },
  repeated: { state: "พบซ้ำ", look: "bad" },
  new: { state: "พบใหม่", look: "new" },
} as const;

const actionStates = {
  kept: { state: "คงเดิม", look: "good" },
  changed: { state: "ปรับปรุง", look: "bad" },
  new: { state: "เพิ่มใหม่", look: "new" },
  dropped: { state: "ยกเลิก", look: "gone" },
} as const;

function summaryOf({ deficiencies, actions }: Comparison): readonly string[] {
  const count = (among: readonly { readonly state: string }[], state: string): string =>
    thaiNumber(among.filter((each) => each.state === state).length);
  const told = <State extends string>(
    among: readonly { readonly state: State }[],
    states: Readonly<Record<State, { readonly state: string }>>,
  ): string =>
    (Object.keys(states) as State[]).map((key) => `${states[key].state} ${count(among, key)} ข้อ`).join(" ");
  return [
    `ประเด็นที่ต้องแก้ไข/ปรับปรุง: ${told(deficiencies, deficiencyStates)}`,
    `วิธีการดำเนินการ: ${told(actions, actionStates)}`,
  ];
}

const deficiencyChange = ({ state, item, text }: ComparedDeficiency): ChangeView => ({
  ...deficiencyStates[state],
  item,
  text: toThaiDigits(text),
  before: "",
});

const actionChange = ({ state, text, before = "" }: ComparedAction): ChangeView => ({
  ...actionStates[state],
  item: "",
  text: toThaiDigits(text),
  before: toThaiDigits(before),
});
