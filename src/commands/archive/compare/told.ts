import type { Comparison, ScorePair } from "../../../archive/compare.ts";
import { firstLine } from "../../../template/view/progress/numbered.ts";
import { actionStates } from "../../../template/view/year-comparison/actions.ts";
import { deficiencyStates } from "../../../template/view/year-comparison/deficiencies.ts";
import { yearNames } from "../../../template/view/year-comparison/names.ts";
import { itemNotes, scoreNotes } from "../../../template/view/year-comparison/notes.ts";
import type { NamePair } from "../../../template/view/year-comparison/scores.ts";
import type { ComparedYears } from "../../../template/view/year-comparison/view.ts";
import { toArabicDigits } from "../../../thai/digits.ts";
import { table } from "../../table.ts";

/** The comparison for a terminal, its digits Arabic as all that the program says there. */
export function told({ years, comparisons }: ComparedYears): string {
  const pairs = comparisons.map((comparison, index) => {
    const pair = [years[index]!, years[index + 1]!] as const;
    return pairText(comparison, [yearNames(pair[0], pair), yearNames(pair[1], pair)]);
  });
  return toArabicDigits(
    [...(years.length > 2 ? [totals({ years, comparisons })] : []), ...pairs].join("\n\n"),
  );
}

function totals({ years }: ComparedYears): string {
  const rows = years.map((year) => {
    const { total, rating } = year.dossier.assessment;
    const { year: name, assessed } = yearNames(year, years);
    return [`ปี ${assessed}`, score(total), rating, name];
  });
  return `${table([["ผลการประเมิน", "คะแนนรวม", "ระดับ", "มาตรการปี"], ...rows])}\n`;
}

function pairText(comparison: Comparison, names: NamePair): string {
  const { ratings, scores, deficiencies, actions } = comparison;
  const [before, after] = names;
  const years = names.map(({ assessed }) => `ปี ${assessed}`);
  return [
    `เทียบมาตรการปีงบประมาณ ${before.year} กับ ${after.year}`,
    "",
    table([["", "ผลการประเมิน", ...years, "ต่างกัน"], ...scores.map(scoreRow), ["", "ระดับ", ...ratings]]),
    ...notes(scoreNotes(comparison, names)),
    "",
    heading("ประเด็นที่ต้องแก้ไข/ปรับปรุง", deficiencyStates, deficiencies),
    table(deficiencies.map(({ state, item, text }) => [deficiencyStates[state], item, text])),
    ...notes(itemNotes(comparison, names)),
    "",
    heading("วิธีการดำเนินการ", actionStates, actions),
    table(
      actions.flatMap(({ state, number, text, before: old, beforeNumber = "" }) => [
        [actionStates[state], number, old === undefined ? firstLine(text) : text],
        ...(old === undefined ? [] : [["  เดิม", beforeNumber, old]]),
      ]),
    ),
    "",
  ].join("\n");
}

/** `ประเด็น (พบซ้ำ 3, พบใหม่ 2)`. */
function heading(
  title: string,
  words: Readonly<Record<string, string>>,
  all: readonly { readonly state: string }[],
): string {
  const counts = Object.entries(words)
    .map(([state, word]) => [word, all.filter((each) => each.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return `${title} (${counts.map(([word, count]) => `${word} ${count}`).join(", ") || "ไม่มี"})`;
}

const notes = (sentences: readonly string[]): readonly string[] =>
  sentences.map((sentence) => `หมายเหตุ: ${sentence}`);

/** Numbers stand with their points under each other: `100.00` and `+13.64` are the longest there are. */
const [scoreWidth, differenceWidth] = [6, 7] as const;

function scoreRow({ indicator, name, before, after, difference }: ScorePair): readonly string[] {
  const sign = difference !== undefined && difference > 0 ? "+" : "";
  return [
    indicator === undefined ? "" : String(indicator).padStart(2),
    name,
    score(before),
    score(after),
    `${sign}${score(difference).trim()}`.padStart(differenceWidth),
  ];
}

const score = (value: number | undefined): string =>
  (value === undefined ? "–" : value.toFixed(2)).padStart(scoreWidth);
