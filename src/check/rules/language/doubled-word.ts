import { doubledWords } from "../../../thai/spelling/doubled-words.ts";
import { runsIn } from "../../../thai/spelling/runs.ts";
import type { Rule } from "../../rule.ts";
import { createListing } from "./listing.ts";
import { createGuard, inWrittenTexts, createOverlap, type TextFault } from "./text-faults.ts";

/** A word or syllable typed twice in a row. */
export const doubledWord: Rule = {
  id: "doubled-word",
  area: "language",
  severity: "warning",
  title: "พิมพ์คำหรือพยางค์ซ้ำ",
  explanation:
    "คำหรือพยางค์เดียวกันอยู่ติดกันสองครั้ง ไม่ทักที่ซ้ำโดยความหมาย เช่น ที่ที่ หน้าที่ที่ คณะกรรมการการ ผู้ใช้ใช้ แต่ละรายราย " +
    "คำซ้ำที่ตั้งใจให้ใช้ไม้ยมก",
  check: (subject) => {
    const findListed = createListing(subject);
    const guard = createGuard(subject);
    return inWrittenTexts(subject, (text) => {
      const found = doublesIn(text);
      if (found.length === 0) return [];
      const isKnown = createOverlap(text, [...findListed(text), ...guard(text)]);
      return found.filter(({ span }) => !isKnown(span));
    });
  },
};

const doublesIn = (text: string): readonly TextFault[] =>
  runsIn(text).flatMap(({ start, end }) =>
    doubledWords(text.slice(start, end)).map((double) => ({
      span: { start: start + double.start, end: start + double.end },
      message: `“${double.text}${double.text}” พิมพ์ซ้ำ`,
      hints: [`ลบ “${double.text}” หนึ่งครั้ง ถ้าไม่ได้ตั้งใจซ้ำ`],
    })),
  );
