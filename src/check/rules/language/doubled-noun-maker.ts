import { spansOf, type Span } from "../../../thai/span.ts";
import { piecesOf } from "../../../thai/spelling/word-lattice.ts";
import { runsIn } from "../../../thai/spelling/runs.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts } from "./text-faults.ts";

/** การ before a verb, after a word that ends in การ already: มาตรการการ + verb. */
export const doubledNounMaker: Rule = {
  id: "doubled-noun-maker",
  area: "language",
  severity: "info",
  title: "“การ” ซ้ำหลังคำที่ลงท้ายด้วย “การ”",
  explanation:
    "มาตรการ โครงการ กระบวนการ และวิธีการ ตามด้วยคำกริยาได้เลย การเติม “การ” อีกคำทำให้อ่านติดขัด " +
    "ไม่ทักคำที่ “การ” เป็นส่วนของคำ เช่น การเงินการคลัง การเลือกตั้ง การเมือง",
  check: (subject) =>
    inWrittenTexts(subject, (text) =>
      spansOf(text, nounBeforeNounMaker)
        .filter((span) => isBeforeVerb(text, span))
        .map(({ start, end }) => ({
          span: { start: end - nounMaker.length, end },
          message: `“${text.slice(start, end)}” มี “การ” ซ้ำ`,
          hints: ["ลบ “การ” คำหลัง ถ้าคำต่อไปเป็นคำกริยา"],
        })),
    ),
};

const nounMaker = "การ";
const nounBeforeNounMaker = /(?:มาตรการ|โครงการ|กระบวนการ|วิธีการ)การ/g;

/** Is การ a word of its own there, and not the head of another? */
function isBeforeVerb(text: string, { end }: Span): boolean {
  const run = runsIn(text).find((item) => item.start < end && item.end >= end)!;
  const start = end - nounMaker.length - run.start;
  const pieces = piecesOf(text.slice(run.start, run.end));
  return (
    pieces.some((piece) => piece.start === start && piece.end === start + nounMaker.length) && run.end > end
  );
}
