import type { Comparison, ScorePair } from "../../../archive/compare.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { enumerated } from "../responsible.ts";
import { scoreNumber } from "../sentences.ts";
import { changeText } from "./scores.ts";

/** Two years in numbers, for the sentences of the summary. */
export interface ComparisonSummaryView {
  /** `เพิ่มขึ้น ๓.๑๖`, `ลดลง ๐.๕๐`; empty when the totals are equal. */
  readonly totalChange: string;
  /** Indicators with a score in both years; empty for none. */
  readonly compared: string;
  /** `เพิ่มขึ้น ๘ ตัวชี้วัด และลดลง ๑ ตัวชี้วัด`; empty when there is none to compare. */
  readonly scoreTally: string;
  /** `การใช้งบประมาณ (๕.๐๐ คะแนน)`; empty when none rose. */
  readonly mostRisen: string;
  /** The same of the one that fell most; empty when none fell. */
  readonly mostFallen: string;
  /** `พบซ้ำ ๓ ข้อ และพบใหม่ ๗ ข้อ`; empty when the later year has none. */
  readonly deficiencyTally: string;
  /** Deficiencies of the later year, and those of the earlier that were not found again. */
  readonly deficiencies: string;
  readonly closed: string;
  /** `คงเดิม ๑๕ ข้อ ปรับปรุง ๓ ข้อ และเพิ่มใหม่ ๓ ข้อ`; empty when the later year has no action. */
  readonly actionTally: string;
  /** Actions of the later year, and those of the earlier that it does not go on with. */
  readonly actions: string;
  readonly dropped: string;
}

/** What became of scores, deficiencies and actions, counted. */
export function comparisonSummary({ scores, deficiencies, actions }: Comparison): ComparisonSummaryView {
  const indicators = scores.filter(isCompared);
  const total = scores.find(({ indicator }) => indicator === undefined)?.difference;
  const counted = (all: readonly { readonly state: string }[], state: string): number =>
    all.filter((each) => each.state === state).length;
  const closed = counted(deficiencies, "closed");
  const dropped = counted(actions, "dropped");
  return {
    totalChange: total === 0 ? "" : changeText(total),
    compared: indicators.length === 0 ? "" : thaiNumber(indicators.length),
    scoreTally: tally("ตัวชี้วัด", [
      ["เพิ่มขึ้น", indicators.filter(({ difference }) => difference > 0).length],
      ["ลดลง", indicators.filter(({ difference }) => difference < 0).length],
      ["เท่าเดิม", indicators.filter(({ difference }) => difference === 0).length],
    ]),
    mostRisen: furthest(indicators, 1),
    mostFallen: furthest(indicators, -1),
    deficiencyTally: tally("ข้อ", [
      ["พบซ้ำ", counted(deficiencies, "repeated")],
      ["พบใหม่", counted(deficiencies, "new")],
    ]),
    deficiencies: thaiNumber(deficiencies.length - closed),
    closed: thaiNumber(closed),
    actionTally: tally("ข้อ", [
      ["คงเดิม", counted(actions, "kept")],
      ["ปรับปรุงถ้อยคำ", counted(actions, "changed")],
      ["เพิ่มใหม่", counted(actions, "new")],
    ]),
    actions: thaiNumber(actions.length - dropped),
    dropped: thaiNumber(dropped),
  };
}

interface Compared extends ScorePair {
  readonly difference: number;
}

const isCompared = (pair: ScorePair): pair is Compared =>
  pair.indicator !== undefined && pair.difference !== undefined;

/** `คงเดิม ๑๕ ข้อ และเพิ่มใหม่ ๓ ข้อ`, without what there is none of. */
const tally = (unit: string, counts: readonly (readonly [what: string, count: number])[]): string =>
  enumerated(
    counts.flatMap(([what, count]) => (count === 0 ? [] : [`${what} ${thaiNumber(count)} ${unit}`])),
  );

/** The indicators that rose (`sign` 1) or fell (-1) most, all that share the place. */
function furthest(indicators: readonly Compared[], sign: 1 | -1): string {
  const most = Math.max(0, ...indicators.map(({ difference }) => difference * sign));
  if (most === 0) return "";
  const names = indicators
    .filter(({ difference }) => difference * sign === most)
    .map(({ indicator, name }) => (name === "" ? `ตัวชี้วัดที่ ${thaiNumber(indicator!)}` : name));
  return `${enumerated(names)} (${scoreNumber(most)} คะแนน)`;
}
