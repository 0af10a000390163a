import type { ComparedDeficiency, Comparison } from "../../../archive/compare.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { linesOf, none, type Lines } from "../lines.ts";
import type { NamePair } from "./scores.ts";

/** The deficiencies of two years side by side, by what became of them. */
export interface ComparedDeficienciesView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly groups: readonly DeficiencyGroupView[];
}

/** Deficiencies of which the same became. */
export interface DeficiencyGroupView {
  /** `พบซ้ำ ๓ ข้อ`. */
  readonly heading: string;
  readonly rows: readonly ComparedDeficiencyView[];
}

/** One deficiency. */
export interface ComparedDeficiencyView {
  readonly indicator: string;
  readonly before: Lines;
  readonly after: Lines;
}

/** What became of a deficiency, in the order in which it is told. */
export const deficiencyStates = { repeated: "พบซ้ำ", new: "พบใหม่", closed: "ไม่พบแล้ว" } as const;

/** The table of deficiencies; without groups when neither year has any. */
export function comparedDeficiencies(
  { deficiencies, scores }: Comparison,
  names: NamePair,
): ComparedDeficienciesView {
  const nameOf = (number: number): string => {
    const name = scores.find(({ indicator }) => indicator === number)?.name ?? "";
    return `${thaiNumber(number)}. ${name}`.trim();
  };
  const years = names.map(({ assessed }) => `ปี ${assessed}`);
  return {
    label: `ประเด็นที่ต้องแก้ไขหรือปรับปรุง ${years.join(" และ ")}`,
    heads: ["ตัวชี้วัด", ...years],
    groups: (Object.keys(deficiencyStates) as readonly ComparedDeficiency["state"][]).flatMap((state) => {
      const own = deficiencies.filter((deficiency) => deficiency.state === state);
      if (own.length === 0) return [];
      const heading = `${deficiencyStates[state]} ${thaiNumber(own.length)} ข้อ`;
      return [{ heading, rows: own.map((deficiency) => row(deficiency, nameOf(deficiency.indicator))) }];
    }),
  };
}

function row(deficiency: ComparedDeficiency, indicator: string): ComparedDeficiencyView {
  const own = cell(deficiency);
  if (deficiency.state === "closed") return { indicator, before: own, after: [none] };
  const { before } = deficiency;
  return { indicator, before: before === undefined ? [none] : cell(before), after: own };
}

const cell = ({ item, text }: { readonly item: string; readonly text: string }): Lines =>
  linesOf(`ข้อ ${item} ${text}`);
