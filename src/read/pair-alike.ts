import { similarity } from "./similarity.ts";

/** Gaps of more pairs than this are paired by their order: a file that differs so much needs no fine report. */
const mostComparisons = 2500;
/** Paragraphs less alike than this are not the same paragraph changed. Unlike ones of Thai prose share a fifth. */
const leastSimilarity = 0.2;

/** The pairing of two lists, in order, that keeps the most likeness (Needleman–Wunsch). */
export function pairAlike(
  expected: readonly string[],
  actual: readonly string[],
): readonly (readonly [number, number])[] {
  const [rows, columns] = [expected.length, actual.length];
  if (rows * columns > mostComparisons) {
    return Array.from({ length: Math.min(rows, columns) }, (_, step) => [step, step]);
  }
  const gain = expected.map((ours) => Float64Array.from(actual, (theirs) => similarity(ours, theirs)));
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const alike = gain[row]![column]!;
      const paired = alike < leastSimilarity ? 0 : alike + best[row + 1]![column + 1]!;
      best[row]![column] = Math.max(paired, best[row + 1]![column]!, best[row]![column + 1]!);
    }
  }
  return trace(best);
}

function trace(best: readonly Float64Array[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row + 1 < best.length && column + 1 < best[0]!.length) {
    if (best[row]![column] === best[row + 1]![column]) row += 1;
    else if (best[row]![column] === best[row]![column + 1]) column += 1;
    else pairs.push([row++, column++]);
  }
  return pairs;
}
