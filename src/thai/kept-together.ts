import { classes } from "./characters.ts";
import {
  alternatives,
  digit,
  gap,
  maybeGap,
  measuringWords,
  month,
  namingWords,
  number,
  shortMonth,
  titles,
} from "./patterns.ts";
import { spansOf, type Span } from "./span.ts";

const { thai, consonant } = classes;

const leaningAbbreviations =
  "จ. อ. ต. ถ. ซ. อบต. อบจ. ทต. ทม. ทน. รร. รพ. พ.ร.บ. พ.ร.ก. พ.ร.ฎ. น.ส. ด.ช. ด.ญ. ดร. ผศ. รศ. ศ. นพ. พญ. ทพ. " +
  "ส.ต. ส.ท. ส.อ. จ.ส.ต. จ.ส.ท. จ.ส.อ. ร.ต. ร.ท. ร.อ. พ.ต. พ.ท. พ.อ. พล.ต. พล.ท. พล.อ. จ.ต. จ.ท. จ.อ. น.ต. น.ท. น.อ. " +
  "ด.ต. ส.ต.ต. ส.ต.ท. ส.ต.อ. ร.ต.ต. ร.ต.ท. ร.ต.อ. พ.ต.ต. พ.ต.ท. พ.ต.อ. พล.ต.ต. พล.ต.ท. พล.ต.อ.";
/** Titles, ranks, and what kind of place or act the next word names. */
const leaning = alternatives(leaningAbbreviations.split(" "));
const unitSigns = alternatives("น. ม. ซม. กม. ตร.ม. ตร.ว. กก. % cm mm km kg KB MB GB dpi".split(" "));
/** ๑ or ๑.๒.๓ */
const listNumber = `${digit}{1,2}(?:\\.${digit}{1,2}){0,3}`;

/**
 * What has no line end inside, whatever the words around it. Each pattern takes time in proportion to the
 * text; one that ends in `.` reaches for the first letter of the next word.
 */
const withNumbers = {
  /** ข้อ ๕, พ.ศ. ๒๕๖๖, ร้อยละ ๙๕; ครั้งที่ ๑/๒๕๖๖ with the letter before ที่ */
  announced: `(?:[${thai}]?ที่|${namingWords}|${measuringWords})${gap}${number}`,
  /** ข้อ O12, ISO 9001, MOIT 3 */
  code: `(?:ข้อ|ISO|ISO/IEC|MOIT|PDF)${gap}[A-Z]{0,4}${digit}{1,8}`,
  /** มาตรา ๙ (๗) */
  subsection: `${number}${gap}\\(${digit}{1,3}\\)`,
  /** ๐๙.๓๐ น., ๑๕ MB */
  measure: `${number}${gap}(?:${unitSigns})`,
  /** ๖ มกราคม */
  dayOfMonth: `${number}${gap}(?:${month})`,
  /** มกราคม ๒๕๖๖, ม.ค. ๖๖ */
  monthOfYear: `(?:${month})${maybeGap}${digit}{2,4}`,
  /** ๒๕๖๖ - ๒๕๗๐, ๐๘.๓๐ - ๑๖.๓๐ น.; not the year and the day of two dates */
  range: `(?<!(?:${month})${maybeGap})${number}${maybeGap}[-–]${maybeGap}${number}(?:${maybeGap}น\\.)?`,
  /** ๑ ใน ๓ */
  fraction: `${number}${gap}ใน${gap}${number}`,
  /** สขร. ๑ */
  abbreviated: `(?<![${thai}])[${consonant}]{1,5}\\.${gap}${number}`,
  /** (๑) and its first word */
  bracketedItem: `(?<!${digit}${maybeGap})\\(${digit}{1,2}\\)${gap}.`,
  /** ๑. or ๑) and its first word */
  numberedItem: `(?<!(?:${namingWords})${maybeGap})(?<!\\S)${listNumber}[.)]${gap}.`,
  /** ๑.๑ and its first word, at the head of a paragraph */
  decimalItem: `(?<=^|\\n)${maybeGap}${digit}{1,2}(?:\\.${digit}{1,2}){1,3}${gap}.`,
  /** ที่ นม ๗๑๒๐๑/ว ๑๒๓ */
  documentNumber: `(?:ที่${gap})?[${consonant}]{1,4}${gap}${digit}{1,6}(?:\\.${digit}{1,4}){0,3}/(?:ว${maybeGap})?${digit}{1,6}`,
  /** โทร. ๐ ๔๔๗๕ ๖๑๒๓ ต่อ ๑๒ */
  phone: `โทร(?:ศัพท์|สาร|\\.)?${maybeGap}:?${maybeGap}${digit}{1,10}(?:[ \\u00a0-]${digit}{1,10}){0,4}(?:${maybeGap}ต่อ${maybeGap}${digit}{1,5})?`,
} as const;
const withoutNumbers = {
  /** ม.ค. - ก.ย.; over a year's end, where a year stands before the dash, a line may end after it */
  monthRange: `(?:${shortMonth})${maybeGap}[-–]${maybeGap}(?:${shortMonth})`,
  /** ระดับ AA */
  rating: `ระดับ${gap}[A-F]{1,2}(?![A-Za-z])`,
  /** จ. นครราชสีมา, พ.ต.ท. สมชาย */
  leaning: `(?<![${thai}.])(?:${leaning})${gap}.`,
  /** นาย สุวิช */
  titledName: `(?<![${thai}])(?:${titles})${gap}[${thai}]`,
  /** (นายสุวิช คมพยัคฆ์), as under a signature */
  signer: `\\((?:${titles})[${thai}]{2,20}${gap}[${thai}]{2,20}\\)`,
  /** ณ ห้องประชุม */
  at: `(?<![${thai}])ณ${gap}.`,
  /** ก. or - and its first word, at the head of a paragraph */
  headItem: `(?<=^|\\n)${maybeGap}(?:[${consonant}][.)]|[-–•])${gap}.`,
  andOr: "และ/หรือ",
  /** Signs with ฯ inside */
  paiyannoi: "ฯลฯ|ฯพณฯ",
  scheme: "https?://.",
  /** PDF/A-2, COVID-19, E-Service, e-Government */
  shortLatin:
    "(?<![A-Za-z0-9/.:-])(?:[A-Za-z0-9]{1,5}[-/][A-Za-z0-9/-]{1,8}(?![A-Za-z0-9/-])|[A-Za-z]-[A-Za-z])",
} as const;

const expressionsOf = (patterns: Readonly<Record<string, string>>): readonly RegExp[] =>
  Object.values(patterns).map((source) => new RegExp(source, "g"));
const numberExpressions = expressionsOf(withNumbers);
const otherExpressions = expressionsOf(withoutNumbers);
const anyDigit = new RegExp(digit);

/** The pieces of a text, in no order, inside which no line ends whatever the words. */
export function keptTogether(text: string): readonly Span[] {
  const expressions = anyDigit.test(text) ? [...numberExpressions, ...otherExpressions] : otherExpressions;
  return expressions.flatMap((expression) => spansOf(text, expression));
}
