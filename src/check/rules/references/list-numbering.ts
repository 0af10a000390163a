import { toArabicDigits } from "../../../thai/digits.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A list's marker at the head of a line: (๑) ๑) ๑. */
const marker = /^[ \u00a0]*(\(?)([0-9๐-๙]{1,3})([.)])(?=[ \u00a0])/gm;

/** Lists in a text whose numbers do not follow one another. */
export const listNumbering: Rule = {
  id: "list-numbering",
  area: "references",
  severity: "warning",
  title: "เลขลำดับในรายการไม่ต่อเนื่อง",
  explanation:
    "รายการที่ขึ้นบรรทัดด้วย (๑) (๒) … ต้องนับต่อกันทีละหนึ่ง เลขที่ซ้ำหรือข้ามมักเกิดจากการแทรกหรือลบข้อ รายการใหม่เริ่มที่ ๑ ได้ทุกเมื่อ ไม่ตรวจเลขกลางบรรทัด",
  check: ({ texts }) => texts.flatMap(gapsIn),
};

/** A marker of a list with its place and number. */
interface Marker {
  readonly form: string;
  readonly digits: string;
  readonly number: number;
  readonly start: number;
}

function gapsIn(text: OfficerText): readonly Finding[] {
  const lists: Marker[][] = [];
  const open = new Map<string, Marker[]>();
  for (const found of markersIn(text.text)) {
    const list = found.number === 1 ? undefined : open.get(found.form);
    if (list !== undefined) list.push(found);
    else {
      const begun = [found];
      open.set(found.form, begun);
      lists.push(begun);
    }
  }
  return lists.flatMap((list) => misnumbered(list, text));
}

const markersIn = (text: string): readonly Marker[] =>
  Array.from(text.matchAll(marker), ({ 0: whole, 1: open, 2: digits, 3: close, index }) => ({
    form: `${open!}${close!}`,
    digits: digits!,
    number: Number(toArabicDigits(digits!)),
    start: index + whole.length - digits!.length - 1,
  }));

/** Most markers of a list are right: the one that was mistyped is told of, not the one behind it. */
function misnumbered(list: readonly Marker[], { json, path }: OfficerText): readonly Finding[] {
  const shifts = list.map(({ number }, index) => number - index);
  const usual = mostFrequent(shifts);
  return list.flatMap(({ digits, start }, index) => {
    const shift = shifts[index]!;
    if (shift === usual || (index > 0 && shift === shifts[index - 1])) return [];
    return [
      {
        json,
        path,
        span: { start, end: start + digits.length },
        message: `ลำดับ “${digits}” ไม่ต่อเนื่องกับลำดับอื่นในรายการ`,
        hints: [`ตามลำดับควรเป็น ${index + usual} ตรวจข้อที่ตกหล่นหรือซ้ำ`],
      },
    ];
  });
}

/** The first of those that stand most often. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
}
