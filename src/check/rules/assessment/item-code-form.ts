import { toArabicDigits } from "../../../thai/digits.ts";
import { indicatorOf, itemTitle, type Framework } from "../../../ita/framework.ts";
import type { OfficerText } from "../../officer-texts.ts";
import { placedDeficiencies } from "../../places.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { isItemCode, meantItemCode } from "../item-codes.ts";

/** A code in Thai digits: O๑๒; and one whose letter O was typed as a nought after a word that announces a code: ข้อ 042. */
const codeInThaiDigits = /(?<![A-Za-z])([IEOieo])[ \u00a0]?([๐-๙]{1,2})(?![๐-๙A-Za-z])/g;
const noughtForO =
  /(?<=(?:ข้อ|รายการ|ข้อคำถาม|OIT|แบบวัด|ประเด็น)[ \u00a0]{0,2})[0๐]([0-9]{1,2}|[๐-๙]{1,2})(?![0-9๐-๙.,])/g;

/** Codes that are not written as the frameworks write them. */
export const itemCodeForm: Rule = {
  id: "item-code-form",
  area: "assessment",
  severity: "warning",
  title: "รหัสข้อคำถามพิมพ์ผิดรูป",
  explanation:
    "รหัสข้อคำถามใช้ตัวอักษรละติน I E O ตามด้วยเลขอารบิกติดกัน เช่น O12 ที่พบบ่อยคือเลขศูนย์แทนตัว O (042) และเลขไทย (O๑๒) " +
    "ซึ่งค้นหาด้วยรหัสไม่พบ เลขที่ขึ้นต้นด้วยศูนย์ทักเฉพาะเมื่อตามหลังคำว่า ข้อ รายการ หรือแบบวัด และเป็นข้อที่มีในปีนั้น",
  check: (subject) => [
    ...placedDeficiencies(subject.dossier).flatMap(({ path, deficiency }) =>
      isItemCode(deficiency.item) ? [] : [itemFinding([...path, "item"], deficiency.item)],
    ),
    ...subject.texts.flatMap((text) => textFindings(text, subject)),
  ],
};

function itemFinding(path: Finding["path"], item: string): Finding {
  const meant = meantItemCode(item);
  const message = `“${item}” ไม่ใช่รหัสข้อคำถามที่ถูกรูป`;
  if (meant === undefined) return { path, message, hints: ["เขียนตัวอักษรตามด้วยเลขอารบิก เช่น I7, E11, O12"] };
  return { path, span: { start: 0, end: item.length }, message, hints: [`เปลี่ยนเป็น ${meant}`], fix: meant };
}

function textFindings(text: OfficerText, { frameworks }: Subject): readonly Finding[] {
  const years = [frameworks.assessed, frameworks.own].filter((framework) => framework !== undefined);
  const inThai = Array.from(
    text.text.matchAll(codeInThaiDigits),
    ({ 0: words, 1: letter, 2: digits, index }) =>
      codeFinding(text, { words, index }, `${letter!.toUpperCase()}${toArabicDigits(digits!)}`),
  );
  const withNought = Array.from(text.text.matchAll(noughtForO)).flatMap(({ 0: words, 1: digits, index }) => {
    const meant = `O${toArabicDigits(digits!).replace(/^0+/, "")}`;
    return years.some((year) => isListed(meant, year)) ? [codeFinding(text, { words, index }, meant)] : [];
  });
  return [...inThai, ...withNought];
}

const isListed = (code: string, framework: Framework): boolean =>
  itemTitle(framework, code) !== undefined || indicatorOf(framework, code) !== undefined;

function codeFinding(
  { json, path }: OfficerText,
  { words, index }: { readonly words: string; readonly index: number },
  meant: string,
): Finding {
  return {
    json,
    path,
    span: { start: index, end: index + words.length },
    message: `รหัสข้อคำถาม “${words}” ควรเขียน “${meant}”`,
    hints: [`เปลี่ยนเป็น ${meant}`],
    fix: meant,
  };
}
