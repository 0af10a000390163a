import { createNameFinder } from "../../../thai/names.ts";
import { spansOf, type Span } from "../../../thai/span.ts";
import type { OfficerText, TextRole } from "../../officer-texts.ts";
import type { Finding } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { perSubject } from "../../per-subject.ts";

/** What is wrong with a piece of a text. */
export type TextFault = Pick<Finding, "message" | "hints" | "fix" | "severity"> & { readonly span: Span };

/** Asks about each text that is written, not a name. */
export function inWrittenTexts(
  { texts }: Subject,
  find: (text: string) => readonly TextFault[],
): readonly Finding[] {
  return texts.filter(isWritten).flatMap((item) => inText(item, find));
}

/** Asks about one text. */
export function inText(
  { json, path, text }: OfficerText,
  find: (text: string) => readonly TextFault[],
): readonly Finding[] {
  return find(text).map((fault) => ({ json, path, ...fault }));
}

const nameRoles = new Set<TextRole>(["person", "place"]);

/** Is the text words of the office or the assessor, no name of a person or place? */
export const isWritten = ({ role }: OfficerText): boolean => !nameRoles.has(role);

/** Titles that a name follows; not the beginning of a post: นายก, นายช่าง, นายทะเบียน, นายอำเภอ, นายจ้าง. */
const titles = [
  "นายแพทย์|นาย(?!ก|ช่าง|ทะเบียน|อำเภอ|จ้าง|ทหาร|ตรวจ|หน้า|ประกัน|ท้าย)|นางสาว|นาง(?!สาว)|น\\.ส\\.|เด็กชาย|เด็กหญิง",
  "(?:ว่าที่[ \u00a0]?)?(?:ร้อย|พัน)(?:ตำรวจ)?(?:ตรี|โท|เอก)(?:[ \u00a0]?หญิง)?|(?:สิบ|จ่าสิบ|พันจ่า|จ่า)(?:ตรี|โท|เอก)",
  "ดาบตำรวจ|(?<![\u0e01-\u0e4e.])(?:ด\\.ต\\.|ร\\.ต\\.|พ\\.ต\\.อ\\.|ดร\\.|(?:ผศ|รศ|ศ)\\.|ม\\.ร\\.ว\\.|ม\\.ล\\.)|พระครู|พระอธิการ|พระมหา(?!กษัตริย์|กรุณา)",
].join("|");
const titledName = new RegExp(
  `(?:${titles})[ \u00a0]?[\u0e01-\u0e4e]{2,20}(?:[ \u00a0]{1,8}[\u0e01-\u0e4e]{2,25})?`,
  "g",
);
/** After these stands a place's name, spelt as its people spell it; only its beginning is sure to be one. */
const placeName =
  /(?<=ตำบล|อำเภอ|จังหวัด|หมู่บ้าน|ถนน|ซอย|โรงเรียน|ห้วย|คลอง|(?<![\u0e01-\u0e4e])(?:บ้าน|วัด|แม่น้ำ|ลำน้ำ)|สายบ้าน)[\u0e01-\u0e44][\u0e01-\u0e4e]{0,7}/g;
const quotations = /“[^”“]{1,400}”|"[^"]{1,400}"|‘[^’‘]{1,400}’|«[^»«]{1,400}»/g;
const webAddress = /(?:https?:\/\/|www\.)\S+/g;

/** Finds what is nobody's to spell but its owner's: people, quotations, addresses. */
export const createGuard = perSubject(({ texts }): ((text: string) => readonly Span[]) => {
  const names = texts.filter((item) => !isWritten(item)).map(({ text }) => text);
  const findNames = createNameFinder(names);
  return (text) => [
    ...findNames(text),
    ...[titledName, quotations, webAddress].flatMap((pattern) => spansOf(text, pattern)),
    ...mailAddresses(text),
  ];
});

/** By what stands between spaces; an expression with `@` in it would look for one behind each letter. */
function mailAddresses(text: string): readonly Span[] {
  if (!text.includes("@")) return [];
  return spansOf(text, /\S+/g).filter(({ start, end }) => {
    const words = text.slice(start, end);
    const sign = words.indexOf("@", 1);
    return sign > 0 && words.lastIndexOf(".", words.length - 2) > sign + 1;
  });
}

/** Pieces that may be a place's name. */
export const placeNamesIn = (text: string): readonly Span[] => spansOf(text, placeName);

/** Tells whether a piece of a text shares a character with one of some others. Asks and answers in proportion to their lengths. */
export function createOverlap(text: string, others: readonly Span[]): (span: Span) => boolean {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of others) covered.fill(1, start, end);
  return ({ start, end }) => covered.subarray(start, end).includes(1);
}
