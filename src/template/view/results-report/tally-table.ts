import { thaiNumber } from "../../../thai/numbers.ts";
import type { Lines } from "../lines.ts";
import { standings } from "../progress/standing.ts";
import { percentShares } from "./shares.ts";
import { countsOf, standingOrder, tallyCells, tallyInWords, totalOf, type Tally } from "./tally.ts";

/** Counts and shares of actions by how they stand: a table, and bars of the same shares. */
export interface TallyTableView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly rows: readonly TallyRowView[];
  readonly total: TallyRowView;
  readonly chart: TallyChartView;
}

/** One group or division. */
export interface TallyRowView {
  readonly name: string;
  readonly count: string;
  /** One cell a standing. */
  readonly cells: readonly Lines[];
}

/** Bars of the shares, one for each row of the table. */
export interface TallyChartView {
  /** Always: shares of a whole. */
  readonly stacked: boolean;
  readonly title: string;
  readonly alternative: string;
  readonly categories: Lines;
  readonly series: readonly TallySeriesView[];
}

/** One standing's shares, one value a category, in ASCII digits; empty for none. */
export interface TallySeriesView {
  readonly name: string;
  readonly values: Lines;
}

/** What is counted under which name. */
export interface NamedTally {
  readonly name: string;
  readonly tally: Tally;
}

/** The table and chart of what stands how, by groups or divisions (`by` is their Thai name); the last row is the sum. */
export function tallyTable(by: string, tallies: readonly NamedTally[]): TallyTableView {
  const sum = (index: number): number => tallies.reduce((all, { tally }) => all + countsOf(tally)[index]!, 0);
  const total = Object.fromEntries(standingOrder.map((standing, index) => [standing, sum(index)])) as Tally;
  return {
    label: `จำนวนและร้อยละของวิธีการดำเนินการตามสถานะ จำแนกตาม${by}`,
    heads: [by, "ทั้งหมด (ข้อ)", ...standingOrder.map((standing) => standings[standing])],
    rows: tallies.map(tallyRow),
    total: tallyRow({ name: "รวม", tally: total }),
    chart: tallyChart(by, tallies),
  };
}

const tallyRow = ({ name, tally }: NamedTally): TallyRowView => ({
  name,
  count: thaiNumber(totalOf(tally)),
  cells: tallyCells(tally),
});

function tallyChart(by: string, tallies: readonly NamedTally[]): TallyChartView {
  const shares = tallies.map(({ tally }) => percentShares(countsOf(tally)));
  const words = tallies.map(
    ({ name, tally }) => `${name}: ${tallyInWords(tally).join(", ") || "ไม่มีวิธีการดำเนินการ"}`,
  );
  return {
    stacked: true,
    title: `แผนภูมิร้อยละของวิธีการดำเนินการตามสถานะ จำแนกตาม${by}`,
    alternative: `แผนภูมิแท่งแสดงร้อยละของวิธีการดำเนินการตามสถานะ ${words.join("; ")}`,
    categories: tallies.map(({ name }) => name),
    series: standingOrder.flatMap((standing, index) =>
      tallies.every(({ tally }) => tally[standing] === 0)
        ? []
        : [{ name: standings[standing], values: shares.map((row) => valueText(row[index]!)) }],
    ),
  };
}

const valueText = (share: number): string => (share === 0 ? "" : share.toFixed(2));
