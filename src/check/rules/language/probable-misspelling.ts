import { impossibleClusters } from "../../../thai/spelling/impossible-clusters.ts";
import { wordsOf } from "../../../thai/spelling/document-words.ts";
import { createLostPieceFinder, type FindLostPieces } from "../../../thai/spelling/lost-pieces.ts";
import { createLostSyllableFinder, type FindLostSyllables } from "../../../thai/spelling/lost-syllables.ts";
import { createMisspellingFinder, type FindMisspellings } from "../../../thai/spelling/misspellings.ts";
import { runsIn } from "../../../thai/spelling/runs.ts";
import type { Span } from "../../../thai/span.ts";
import type { Rule } from "../../rule.ts";
import { createListing } from "./listing.ts";
import {
  createGuard,
  inWrittenTexts,
  isWritten,
  createOverlap,
  placeNamesIn,
  type TextFault,
} from "./text-faults.ts";

/** What is no word, or an unlikely one, and one slip of typing away from a common word. */
export const probableMisspelling: Rule = {
  id: "probable-misspelling",
  area: "language",
  severity: "warning",
  title: "น่าจะพิมพ์ตกหรือพิมพ์เกิน",
  explanation:
    "ข้อความที่อ่านเป็นคำไม่ได้หรือเป็นคำที่ไม่น่าจะใช้ตรงนั้น แต่ต่างจากคำที่ใช้กันมากเพียงวรรณยุกต์ สระ พยางค์ หรือตัวอักษรที่ตก เกิน หรือสลับที่ " +
    "เทียบกับคำไทยราวหกหมื่นคำ คำที่ราชการใช้ และคำที่เอกสารนี้ใช้บ่อย คำหรือวลีที่ขาดไปหนึ่งพยางค์จากที่เอกสารใช้ในที่อื่นแจ้งเป็นข้อสังเกต ไม่ตรวจชื่อบุคคล ชื่อสถานที่ และข้อความในอัญประกาศ --fix ไม่แก้ให้ เพราะผู้เขียนเท่านั้นที่รู้ว่าหมายถึงคำใด",
  check: (subject) => {
    const findListed = createListing(subject);
    const guard = createGuard(subject);
    const texts = subject.texts.filter(isWritten).map(({ text }) => text);
    const words = wordsOf(texts);
    const find = createMisspellingFinder(words);
    const findLost = createLostPieceFinder(texts);
    const findWithoutSyllable = createLostSyllableFinder(words);
    return inWrittenTexts(subject, (text) => {
      const slips = slipsIn(text, find);
      const isSlip = createOverlap(
        text,
        slips.map(({ span }) => span),
      );
      const lost = lostIn(text, findLost).filter(({ span }) => !isSlip(span));
      const isTold = createOverlap(
        text,
        [...slips, ...lost].map(({ span }) => span),
      );
      const short = withoutSyllable(text, findWithoutSyllable).filter(({ span }) => !isTold(span));
      const found = [...slips, ...lost, ...short];
      if (found.length === 0) return [];
      const known = [...findListed(text), ...guard(text), ...placeNamesIn(text), ...impossibleClusters(text)];
      const isKnown = createOverlap(text, known);
      return found.filter(({ span }) => !isKnown(span));
    });
  },
};

const slipsIn = (text: string, find: FindMisspellings): readonly TextFault[] =>
  runsIn(text).flatMap(({ start, end }) =>
    find(text.slice(start, end)).map((slip) => {
      const span: Span = { start: start + slip.start, end: start + slip.end };
      return {
        span,
        message: `“${text.slice(span.start, span.end)}” น่าจะพิมพ์ผิด`,
        hints: [`ถ้าหมายถึง “${slip.word}” ให้แก้`],
      };
    }),
  );

const lostIn = (text: string, find: FindLostPieces): readonly TextFault[] =>
  find(text).map(({ start, end, whole }) => lostFrom(text, { start, end }, whole));

const withoutSyllable = (text: string, find: FindLostSyllables): readonly TextFault[] =>
  find(text).map(({ start, end, word }) => lostFrom(text, { start, end }, word));

const lostFrom = (text: string, span: Span, whole: string): TextFault => ({
  span,
  severity: "info",
  message: `“${text.slice(span.start, span.end)}” อาจพิมพ์ตก: ที่อื่นในเอกสารเขียน “${whole}”`,
  hints: [`ถ้าหมายถึง “${whole}” ให้แก้`],
});
