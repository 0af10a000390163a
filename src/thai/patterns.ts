import { classes } from "./characters.ts";
import { monthAbbreviations, monthNames } from "./date.ts";

/** The words as alternatives of a regular expression, taken literally, longer ones first. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
    .join("|");
}

/** One digit of either system. */
export const digit = `[${classes.digit}]`;
/** Up to eight spaces or no-break spaces: bounded, so that a page of spaces takes no more time than one of words. */
export const gap = `[${classes.space}]{1,8}`;
/** A gap or nothing. */
export const maybeGap = `[${classes.space}]{0,8}`;
/** A number from its first digit on, with its decimals, thousands or parts: ๑๒,๕๐๐.๐๐ ๙.๑ ๑/๒๕๖๖. */
export const number = `(?<!${digit})${digit}{1,15}(?:[.,/:]${digit}{1,15}){0,4}`;
/** A month's name, whole or short. */
export const month = alternatives([...monthNames, ...monthAbbreviations]);
/** A month's short name. */
export const shortMonth = alternatives(monthAbbreviations);

const titleWords = "นาย นาง นางสาว น.ส. เด็กชาย เด็กหญิง คุณ ท่าน นายแพทย์ แพทย์หญิง ดร.";
/** Titles before a person's name. */
export const titles = alternatives(titleWords.split(" "));

const nameGivers =
  "พ.ศ. ค.ศ. ปี ที่ ข้อ มาตรา หมวด วรรค หน้า ชั้น หมู่ ม. ซอย ห้อง แบบ ภาคผนวก ลำดับ อาคาร กลุ่ม รุ่น เล่ม ตอน ประเภท " +
  "ตัวชี้วัด ตัวชี้วัดย่อย";
/** Words after which a number is a name and counts nothing: หมู่ที่ ๕, พ.ศ. ๒๕๖๖. */
export const namingWords = alternatives(nameGivers.split(" "));

const measures = "ร้อยละ ระดับ ระยะ รอบ ครั้ง เวลา ขนาด อายุ ฉบับ วัน";
/** Words after which a number measures: ร้อยละ ๙๕, รอบ ๖ เดือน. */
export const measuringWords = alternatives(measures.split(" "));
