import { thaiNumber } from "../../../thai/numbers.ts";
import type { Lines } from "../lines.ts";
import { dash } from "../lines.ts";
import { standings, type Standing } from "../progress/standing.ts";
import { percentShares } from "./shares.ts";

/** How many actions stand how. */
export type Tally = Readonly<Record<Standing, number>>;

/** The order in which standings are told, best first. */
export const standingOrder = [
  "done",
  "in-progress",
  "not-started",
  "cancelled",
  "unreported",
] as const satisfies readonly Standing[];

/** Counts standings. */
export function tallyOf(parts: readonly Standing[]): Tally {
  const count = (standing: Standing): number => parts.filter((part) => part === standing).length;
  return Object.fromEntries(standingOrder.map((standing) => [standing, count(standing)])) as Tally;
}

/** All that was counted. */
export const totalOf = (tally: Tally): number => countsOf(tally).reduce((sum, count) => sum + count, 0);

/** The counts in the order of `standingOrder`. */
export const countsOf = (tally: Tally): readonly number[] => standingOrder.map((standing) => tally[standing]);

/** One cell a standing: the count and its share, `๓` over `(๗๕.๐๐)`; a stroke for none. */
export function tallyCells(tally: Tally): readonly Lines[] {
  const shares = percentShares(countsOf(tally));
  return countsOf(tally).map((count, index) =>
    count === 0 ? [dash] : [thaiNumber(count), `(${percent(shares[index]!)})`],
  );
}

/** `ดำเนินการแล้วเสร็จ ๑๗ ข้อ (ร้อยละ ๗๗.๒๗)` for each standing that there is. */
export function tallyInWords(tally: Tally): readonly string[] {
  const shares = percentShares(countsOf(tally));
  return standingOrder.flatMap((standing, index) =>
    tally[standing] === 0
      ? []
      : [`${standings[standing]} ${thaiNumber(tally[standing])} ข้อ (ร้อยละ ${percent(shares[index]!)})`],
  );
}

const percent = (share: number): string => thaiNumber(share, { decimals: 2 });
