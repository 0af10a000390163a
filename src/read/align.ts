import { pairAlike } from "./pair-alike.ts";

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
    else pairs.push(...pairGap(expected, actual, here, there));
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

function pairGap(
  expected: readonly string[],
  actual: readonly string[],
  here: Range,
  there: Range,
): readonly (readonly [number, number])[] {
  const alike = pairAlike(expected.slice(here.start, here.end), actual.slice(there.start, there.end));
  return alike.map(([row, column]) => [here.start + row, there.start + column]);
}
