import { classes } from "./characters.ts";
import { monthAbbreviations, monthNames } from "./date.ts";
import { spansOf, type Span } from "./span.ts";

const { thai, consonant } = classes;
const digit = `[${classes.digit}]`;
const space = `[${classes.space}]`;
const number = `(?<!${digit})${digit}{1,15}(?:[.,/:]${digit}{1,15}){0,4}`;
const month = [...monthNames, ...monthAbbreviations].map((name) => name.replaceAll(".", "\\.")).join("|");
const shortMonth = monthAbbreviations.map((name) => name.replaceAll(".", "\\.")).join("|");

/** Words that announce a number: ข้อ ๕, พ.ศ. ๒๕๖๖, ร้อยละ ๙๕. What ends in ที่ does so too. */
const announcers =
  "ที่|ข้อ|มาตรา|หมวด|วรรค|พ\\.ศ\\.|ค\\.ศ\\.|ปี|ร้อยละ|หน้า|ชั้น|หมู่|ม\\.|ซอย|ห้อง|แบบ|ภาคผนวก|ระดับ|ระยะ|รอบ|ลำดับ|ครั้ง|ตัวชี้วัด|ตัวชี้วัดย่อย|อาคาร|เวลา|กลุ่ม|รุ่น|เล่ม|ตอน|ประเภท|ขนาด|อายุ|ฉบับ|วัน";
/** Abbreviations that lean on the next word: titles, and what a place or an act is. */
const leaningAbbreviations =
  "จ|อ|ต|ถ|ซ|อบต|อบจ|ทต|ทม|ทน|รร|รพ|พ\\.ร\\.บ|พ\\.ร\\.ก|พ\\.ร\\.ฎ|น\\.ส|ด\\.ช|ด\\.ญ|ดร|ผศ|รศ|ศ|นพ|พญ|ว่าที่ ร\\.ต|ร\\.[ตทอ]|พ\\.[ตทอ]|จ\\.[สอ]\\.[ตทอ]|ส\\.[ตทอ]|ด\\.ต|[พร]\\.ต\\.[ตทอ]|จ\\.ส\\.[ตทอ]|ส\\.ต\\.[ตทอ]|โทร";
const titles = "นาย|นาง|นางสาว|เด็กชาย|เด็กหญิง|คุณ|ท่าน";

/** Each matches a piece of text with no line end inside, in time proportional to the text. */
const patterns: readonly RegExp[] = [
  // ข้อ ๕, พ.ศ. ๒๕๖๖; ครั้งที่ ๑/๒๕๖๖ with the letter before ที่
  `(?:[${thai}]?ที่|${announcers})${space}+${number}`,
  // ข้อ O12, ISO 9001, MOIT 3, ระดับ AA
  `(?:ข้อ|ISO|ISO/IEC|MOIT|PDF)${space}+[A-Z]{0,4}${digit}+|ระดับ${space}+[A-F]{1,2}(?![A-Za-z])`,
  // ๖ มกราคม ๒๕๖๖, ๖ ม.ค. ๖๖, มกราคม ๒๕๖๖
  `(?:${number}${space}+)?(?:${month})${space}*${digit}{2,4}`,
  `${number}${space}+(?:${month})`,
  // ม.ค. - ก.ย. ๒๕๖๖; over a year's end a line may end after the dash
  `(?:${shortMonth})${space}*[-–]${space}*(?:${shortMonth})(?:${space}*${digit}{2,4})?`,
  // ๙.๐๐ - ๑๖.๓๐ น., ๒๕๖๖ - ๒๕๗๐, but not the year and the day of two whole dates
  `(?<!(?:${month})${space}*)${number}${space}*[-–]${space}*${number}(?:${space}*น\\.)?`,
  `(?<![${thai}.])(?:${leaningAbbreviations})\\.${space}+.`,
  `(?<![${thai}])(?:${titles})${space}+[${thai}]`,
  // (นายสุวิช คมพยัคฆ์), the name under a signature
  `\\((?:${titles})[${thai}]{2,20}${space}+[${thai}]{2,20}\\)`,
  // an abbreviation is one sign
  `(?<![${thai}])[${consonant}]{1,5}\\.`,
  `(?<![${thai}])ณ${space}+.`,
  // the sign of a list item and its first word: ๑. ๑) (๑) ๑.๑ ก. - •
  `(?<![^\\s(])\\(?${digit}{1,2}(?:\\.${digit}{1,2}){0,3}[.)]${space}+.`,
  `(?<=^|\\n)${space}*(?:${digit}{1,2}(?:\\.${digit}{1,2}){1,3}|[${consonant}][.)]|[-–•])${space}+.`,
  // ที่ นม ๗๑๒๐๑/ว ๑๒๓
  `(?:ที่${space}+)?[${consonant}]{1,4}${space}${digit}{1,6}(?:\\.${digit}{1,4}){0,3}/(?:ว${space}?)?${digit}{1,6}`,
  // โทร. ๐ ๔๔๗๕ ๖๑๒๓ ต่อ ๑๒
  `(?:โทรศัพท์|โทรสาร|โทร\\.?)${space}*:?${space}*${digit}{1,10}(?:[ \\u00a0-]${digit}{1,10}){0,4}(?:${space}?ต่อ${space}?${digit}{1,5})?`,
  "และ/หรือ",
  "https?://.",
  // PDF/A-2, E-Service, COVID-19
  "(?<![A-Za-z0-9/-])[A-Za-z0-9]{1,5}[-/][A-Za-z0-9/-]{1,8}(?![A-Za-z0-9/-])",
  "(?<![A-Za-z0-9])[A-Za-z]-[A-Za-z]",
].map((source) => new RegExp(source, "g"));

/** The pieces of a text, in any order, inside which no line ends whatever the words. */
export function keptTogether(text: string): readonly Span[] {
  return patterns.flatMap((pattern) => spansOf(text, pattern));
}
