import { spansOf, type Span } from "../../../thai/span.ts";
import { piecesOf } from "../../../thai/spelling/word-lattice.ts";
import { runsIn } from "../../../thai/spelling/runs.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts, type TextFault } from "./text-faults.ts";

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
      nounBeforeNounMaker.test(text) ? runsIn(text).flatMap((run) => faultsIn(text, run)) : [],
    ),
};

const nounMaker = "การ";
const nounBeforeNounMaker = /(?:มาตรการ|โครงการ|กระบวนการ|วิธีการ)การ/;
const everyOne = new RegExp(nounBeforeNounMaker, "g");

/** Where การ is a word of its own, and not the head of another. */
function faultsIn(text: string, { start: runStart, end: runEnd }: Span): readonly TextFault[] {
  const run = text.slice(runStart, runEnd);
  const found = spansOf(run, everyOne).filter(({ end }) => end < run.length);
  if (found.length === 0) return [];
  const alone = new Set(
    piecesOf(run)
      .filter(({ start, end }) => end - start === nounMaker.length)
      .map(({ end }) => end),
  );
  return found
    .filter(({ end }) => alone.has(end))
    .map(({ start, end }) => ({
      span: { start: runStart + end - nounMaker.length, end: runStart + end },
      message: `“${run.slice(start, end)}” มี “การ” ซ้ำ`,
      hints: ["ลบ “การ” คำหลัง ถ้าคำต่อไปเป็นคำกริยา"],
    }));
}
