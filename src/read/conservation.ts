import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { clusters } from "../thai/clusters.ts";
import { align } from "./align.ts";
import { comparableText, isSameText } from "./comparable-text.ts";
import { wordDifference } from "./word-difference.ts";

/** Faults said one by one; the rest are counted. */
const mostFaults = 20;
/** Clusters of a quoted text. */
const longestQuote = 60;

/**
 * Compares what a file should say with what was read back from it, paragraph by paragraph and in order. Reports each
 * paragraph that was lost, doubled, moved, added or changed as an error `read/text-lost`; nothing when all is well.
 *
 * Compared are comparable texts (NFC; a line end equals nothing or one space; a run of spaces equals one, a no-break
 * space a space; dotted lines are no words). Empty paragraphs do not count.
 */
export function checkConservation(
  expected: readonly string[],
  actual: readonly string[],
): readonly Diagnostic[] {
  const wanted = expected.map((text) => comparableText(text, true)).filter(Boolean);
  const found = actual.map((text) => comparableText(text)).filter(Boolean);
  if (wanted.length === found.length && wanted.every((text, index) => isSameText(text, found[index]!)))
    return [];

  const messages = faults(wanted, found);
  const more = messages.length - mostFaults;
  return [...messages.slice(0, mostFaults), ...(more > 0 ? [`และอีก ${String(more)} แห่ง`] : [])].map(fault);
}

/** Do two texts say the same, compared as `checkConservation` compares? */
export function saysTheSame(expected: string, actual: string): boolean {
  return isSameText(comparableText(expected, true), comparableText(actual));
}

function fault(message: string): Diagnostic {
  return { code: "read/text-lost", severity: "error", message, hints: [] };
}

function faults(expected: readonly string[], actual: readonly string[]): readonly string[] {
  const [wanted, found] = [expected.map(withoutSpace), actual.map(withoutSpace)];
  const { pairs, lost, added } = align(wanted, found);
  const known = new Set(wanted);
  const strays = countBy(added.map((index) => found[index]!));
  const moved = new Set(lost.filter((index) => take(strays, wanted[index]!)));
  const arrived = countBy([...moved].map((index) => wanted[index]!));
  return [
    ...pairs.flatMap(([here, there]) => changeOf(expected[here]!, actual[there]!)),
    ...lost.map((index) => `ข้อความ${moved.has(index) ? "ย้ายที่" : "หายไป"} ${quote(expected[index]!)}`),
    ...added
      .filter((index) => !take(arrived, found[index]!))
      .map((index) => `ข้อความ${known.has(found[index]!) ? "ซ้ำ" : "เกินมา"} ${quote(actual[index]!)}`),
  ];
}

function changeOf(expected: string, actual: string): readonly string[] {
  if (isSameText(expected, actual)) return [];
  const difference = wordDifference(expected, actual);
  const where = `ใน ${quote(expected)}`;
  if (withoutSpace(difference.expected) === withoutSpace(difference.actual)) {
    return [`เว้นวรรคเปลี่ยนจาก ${quote(difference.expected)} เป็น ${quote(difference.actual)} ${where}`];
  }
  if (difference.actual === "") return [`คำหายไป ${quote(difference.expected)} ${where}`];
  if (difference.expected === "") return [`คำเกินมา ${quote(difference.actual)} ${where}`];
  return [`คำเปลี่ยนจาก ${quote(difference.expected)} เป็น ${quote(difference.actual)} ${where}`];
}

const withoutSpace = (text: string): string => text.replace(/\s/g, "");

function quote(text: string): string {
  const letters = clusters(text.slice(0, 20 * longestQuote).replaceAll("\n", " "));
  return letters.length > longestQuote
    ? `“${letters.slice(0, longestQuote).join("")}…”`
    : `“${letters.join("")}”`;
}

function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Takes one of a text out of the counts; false when none is left. */
function take(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0;
  if (left > 0) counts.set(text, left - 1);
  return left > 0;
}
