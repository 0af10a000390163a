import { similarity } from "./similarity.ts";

/** One paragraph of each side that belong together, or one that has no partner. Numbers are positions. */
export interface Alignment {
  readonly pairs: readonly (readonly [expected: number, actual: number])[];
  readonly lost: readonly number[];
  readonly added: readonly number[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Gaps of more pairs than this are paired by their order: a file that differs so much needs no fine report. */
const mostComparisons = 2500;
/** Paragraphs less alike than this are not the same paragraph changed. Unlike ones of Thai prose share a fifth. */
const leastSimilarity = 0.2;

/**
 * Finds which paragraph became which, in order: equal ones first (unique ones anchor the rest, as in patience
 * diff), then the most alike in the gaps between them.
 */
export function align(expected: readonly string[], actual: readonly string[]): Alignment {
  const pairs: (readonly [number, number])[] = [];
  const pending: (readonly [Range, Range])[] = [
    [
      { start: 0, end: expected.length },
      { start: 0, end: actual.length },
    ],
  ];
  for (let gap = pending.pop(); gap; gap = pending.pop()) {
    const [here, there] = trimEqual(expected, actual, gap, pairs);
    if (here.start === here.end || there.start === there.end) continue;
    const anchors = increasing(uniqueMatches(expected, actual, here, there));
    if (anchors.length > 0) pending.push(...between(anchors, here, there));
    else pairs.push(...pairAlike(expected, actual, here, there));
    pairs.push(...anchors);
  }
  pairs.sort(([a], [b]) => a - b);
  const paired = [new Set(pairs.map(([here]) => here)), new Set(pairs.map(([, there]) => there))] as const;
  return {
    pairs,
    lost: [...expected.keys()].filter((index) => !paired[0].has(index)),
    added: [...actual.keys()].filter((index) => !paired[1].has(index)),
  };
}

/** Pairs what is equal at both ends; gives what is left between. */
function trimEqual(
  expected: readonly string[],
  actual: readonly string[],
  [here, there]: readonly [Range, Range],
  pairs: (readonly [number, number])[],
): readonly [Range, Range] {
  let [start, end] = [0, 0];
  const room = Math.min(here.end - here.start, there.end - there.start);
  while (start < room && expected[here.start + start] === actual[there.start + start]) {
    pairs.push([here.start + start, there.start + start]);
    start += 1;
  }
  while (end < room - start && expected[here.end - 1 - end] === actual[there.end - 1 - end]) {
    pairs.push([here.end - 1 - end, there.end - 1 - end]);
    end += 1;
  }
  return [
    { start: here.start + start, end: here.end - end },
    { start: there.start + start, end: there.end - end },
  ];
}

/** Paragraphs that stand once on each side, by their expected position. */
function uniqueMatches(
  expected: readonly string[],
  actual: readonly string[],
  here: Range,
  there: Range,
): readonly (readonly [number, number])[] {
  const places = new Map<string, { here: number; there: number; count: number }>();
  for (let index = here.start; index < here.end; index += 1) {
    const place = places.get(expected[index]!);
    if (place) place.count = Infinity;
    else places.set(expected[index]!, { here: index, there: -1, count: 0 });
  }
  for (let index = there.start; index < there.end; index += 1) {
    const place = places.get(actual[index]!);
    if (!place) continue;
    place.there = index;
    place.count += 1;
  }
  return [...places.values()].filter(({ count }) => count === 1).map((place) => [place.here, place.there]);
}

/** The longest part of the matches whose order is the same on both sides. */
function increasing(matches: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, there]] of matches.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (matches[ends[middle]!]![1] < there) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) chain.push(matches[index]!);
  return chain.reverse();
}

function between(
  anchors: readonly (readonly [number, number])[],
  here: Range,
  there: Range,
): readonly (readonly [Range, Range])[] {
  const bounds = [[here.start - 1, there.start - 1] as const, ...anchors, [here.end, there.end] as const];
  return bounds.slice(1).map(([hereEnd, thereEnd], index) => {
    const [hereStart, thereStart] = bounds[index]!;
    return [
      { start: hereStart + 1, end: hereEnd },
      { start: thereStart + 1, end: thereEnd },
    ];
  });
}

/** The pairing of a gap, in order, that keeps the most likeness (Needleman–Wunsch). */
function pairAlike(
  expected: readonly string[],
  actual: readonly string[],
  here: Range,
  there: Range,
): readonly (readonly [number, number])[] {
  const rows = here.end - here.start;
  const columns = there.end - there.start;
  if (rows * columns > mostComparisons) {
    return Array.from({ length: Math.min(rows, columns) }, (_, step) => [
      here.start + step,
      there.start + step,
    ]);
  }
  const likeness = (row: number, column: number): number =>
    similarity(expected[here.start + row]!, actual[there.start + column]!);
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const gain = Array.from({ length: rows }, (_, row) =>
    Float64Array.from({ length: columns }, (_unused, column) => likeness(row, column)),
  );
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const alike = gain[row]![column]!;
      const paired = alike < leastSimilarity ? 0 : alike + best[row + 1]![column + 1]!;
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  }
  return trace(best, gain).map(([row, column]) => [here.start + row, there.start + column]);
}

function trace(
  best: readonly Float64Array[],
  gain: readonly Float64Array[],
): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < gain.length && column < (gain[0]?.length ?? 0)) {
    if (best[row]![column] === best[row + 1]![column]) row += 1;
    else if (best[row]![column] === best[row]![column + 1]) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}
