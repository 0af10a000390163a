import type { Comparison } from "../../../archive/compare.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import type { Lines } from "../lines.ts";
import { enumerated } from "../responsible.ts";
import type { NamePair } from "./scores.ts";

/** What a reader must know before comparing the scores: a sentence each. */
export function scoreNotes({ agencies, scores, differences }: Comparison, [early, late]: NamePair): Lines {
  const [before, after] = [`ปี ${early.assessed}`, `ปี ${late.assessed}`];
  const { indicators, ratingScales } = differences;
  return [
    ...(agencies[0] === agencies[1]
      ? []
      : [`ชื่อหน่วยงานต่างกัน ปี ${early.year} คือ ${agencies[0]} ปี ${late.year} คือ ${agencies[1]}`]),
    ...indicators.map(
      ({ indicator, before: was, after: is }) =>
        `ตัวชี้วัดที่ ${thaiNumber(indicator)} ${before} ชื่อ “${was}” ${after} ชื่อ “${is}”`,
    ),
    ...(ratingScales === null
      ? []
      : [
          `เกณฑ์ระดับผลการประเมินของสองปีต่างกัน ${before} มีระดับ ${enumerated(ratingScales[0])} ${after} มีระดับ ${enumerated(ratingScales[1])} จึงเทียบชื่อระดับกันโดยตรงไม่ได้`,
        ]),
    ...[
      { year: before, missing: scores.filter((pair) => pair.before === undefined) },
      { year: after, missing: scores.filter((pair) => pair.after === undefined) },
    ].flatMap(({ year, missing }) =>
      missing.length === 0
        ? []
        : [`${year} ไม่มีคะแนนของตัวชี้วัดที่ ${enumerated(missing.map(({ indicator }) => thaiNumber(indicator!)))}`],
    ),
  ];
}

/** What a reader must know before comparing item codes: a sentence each. */
export function itemNotes({ differences }: Comparison, [early, late]: NamePair): Lines {
  const [before, after] = [`ปี ${early.assessed}`, `ปี ${late.assessed}`];
  const { moved, reused, byCode, unasked } = differences;
  return [
    ...moved.map(
      ({ title, before: was, after: is }) => `“${title}” ${before} เป็นข้อ ${was} ${after} เป็นข้อ ${is}`,
    ),
    ...reused.map(
      ({ item, before: was, after: is }) =>
        `ข้อ ${item} ${before} คือ “${was}” ${after} คือ “${is}” จึงไม่ใช่ข้อเดียวกัน`,
    ),
    ...(byCode.length === 0
      ? []
      : [
          `ข้อ ${enumerated(byCode)} ถือว่าเป็นข้อเดียวกันเพราะรหัสข้อและตัวชี้วัดตรงกัน ข้อมูลกรอบการประเมินที่มีไม่ได้ระบุคำถามของข้อนี้ครบทั้งสองปี`,
        ]),
    ...(unasked.length === 0
      ? []
      : [
          `ข้อ ${enumerated(unasked)} ของ${before} ไม่พบใน${after} แต่ข้อมูลกรอบการประเมินที่มีไม่ได้ระบุว่า${after} ยังถามเรื่องเดิม จึงยังยืนยันไม่ได้ว่าแก้ไขแล้ว`,
        ]),
  ];
}
