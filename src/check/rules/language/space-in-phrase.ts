import { excerpt } from "../../excerpt.ts";
import { runsIn } from "../../../thai/spelling/runs.ts";
import type { Rule } from "../../rule.ts";
import { jointsIn, type Joint } from "./joints.ts";
import { inText, isWritten } from "./text-faults.ts";

/** A space in a phrase that stands elsewhere in the document without it. */
export const spaceInPhrase: Rule = {
  id: "space-in-phrase",
  area: "language",
  severity: "info",
  title: "เว้นวรรคไม่เหมือนที่อื่นในเอกสาร",
  explanation:
    "วลีเดียวกันเขียนติดกันในที่อื่นของเอกสาร แต่ที่นี่มีวรรคคั่น แจ้งให้ทราบเท่านั้น เพราะการเว้นวรรคระหว่างวลีขึ้นกับประโยคด้วย",
  check: ({ texts }) => {
    const written = texts.filter(isWritten);
    const wanted = new Set(written.flatMap(({ text }) => jointsIn(text).flatMap(phraseOver)));
    const joined = foundIn(
      written.map(({ text }) => text),
      wanted,
    );
    if (joined.size === 0) return [];
    return written.flatMap((item) =>
      inText(item, (text) =>
        jointsIn(text)
          .filter((joint) => phraseOver(joint).some((phrase) => joined.has(phrase)))
          .map(({ start, end }) => ({
            span: { start, end },
            message: `“${excerpt(text, { start, end }, 12)}” เว้นวรรค แต่ที่อื่นเขียนติดกัน`,
            hints: ["ลบวรรค ถ้าเป็นวลีเดียวกัน"],
          })),
      ),
    );
  },
};

/** Phrases are known by so many letters, some before the space and the rest after it: the work stays in proportion to the text. */
const phraseLetters = 12;
const leastOnASide = 3;

function phraseOver({ left, right, gap }: Joint): readonly string[] {
  if (!/^[ \u00a0]$/.test(gap) || left.length < leastOnASide || right.length < leastOnASide) return [];
  const before = Math.min(left.length, Math.max(phraseLetters / 2, phraseLetters - right.length));
  const phrase = left.slice(-before) + right.slice(0, phraseLetters - before);
  return phrase.length === phraseLetters ? [phrase] : [];
}

function foundIn(texts: readonly string[], wanted: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const text of texts)
    for (const { start, end } of runsIn(text))
      for (let at = start; at + phraseLetters <= end; at++) {
        const piece = text.slice(at, at + phraseLetters);
        if (wanted.has(piece)) found.add(piece);
      }
  return found;
}
