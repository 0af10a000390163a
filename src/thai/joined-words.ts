import type { Opportunities } from "./break-opportunities.ts";
import { classes, isThaiLetter } from "./characters.ts";
import { clusterCount } from "./clusters.ts";
import { digit, gap, maybeGap, month, namingWords } from "./patterns.ts";
import { spansOf, type Span } from "./span.ts";

const countedWords =
  "คะแนน ข้อ คน บาท ล้านบาท แสนบาท ล้าน แสน หมื่น พัน ครั้ง ราย รายการ แห่ง เรื่อง ฉบับ ชุด หน้า วันทำการ วัน เดือน ปี " +
  "สัปดาห์ ชั่วโมง นาที นาฬิกา เปอร์เซ็นต์ ด้าน ประเด็น ตัวชี้วัด โครงการ กิจกรรม มาตรการ หมู่บ้าน ครัวเรือน ตำบล อำเภอ " +
  "จังหวัด แผ่น เล่ม เครื่อง คัน หลัง ชิ้น อัน ขั้นตอน ช่องทาง องค์ประกอบ ไตรมาส รอบ หน่วยงาน หน่วย ส่วนราชการ กลุ่ม " +
  "ประเภท ข้อสังเกต ท่าน รูป องค์ กิโลเมตร เมตร ไร่ งาน ตารางวา ตัน กิโลกรัม ลิตร ส่วน เท่า สาย จุด ชั้น ห้อง หลักสูตร " +
  "รุ่น กอง สำนัก งวด";
/** Words that say what a number before them counts. */
const units = new Set(countedWords.split(" "));
/** A number that counts, up to the Thai word after it. */
const countBefore = new RegExp(
  `(?<!(?:${namingWords}|${month})${maybeGap})(?<![A-Za-z]|${digit}[.,]?)${digit}[${classes.digit}.,]{0,20}${gap}(?=[${classes.thai}])`,
  "g",
);
/** Up to this many clusters two words with a hyphen between them are read as one: ถาม-ตอบ, วันจันทร์-ศุกร์. */
const shortPair = 11;

/** What stays together because of the words found: a number and its unit, and a short pair with a hyphen. */
export function joinedWords(text: string, found: Opportunities): readonly Span[] {
  return [...countedUnits(text, found), ...hyphenatedPairs(text, found)];
}

function countedUnits(text: string, found: Opportunities): readonly Span[] {
  return spansOf(text, countBefore).map(({ start, end: word }) => {
    const end = wordEnd(text, found, word);
    return { start, end: units.has(text.slice(word, end)) ? end : word };
  });
}

function hyphenatedPairs(text: string, found: Opportunities): readonly Span[] {
  return spansOf(text, /-/g)
    .map(({ start, end }) => ({ start: wordStart(text, found, start), end: wordEnd(text, found, end) }))
    .filter(({ start, end }) => clusterCount(text.slice(start, end)) <= shortPair);
}

/** The end of the Thai word that starts at `start`; `start` itself where no Thai word does. */
function wordEnd(text: string, found: Opportunities, start: number): number {
  let end = start;
  while (isThaiLetter(text.charCodeAt(end)) && (end === start || !found[end])) end++;
  return end;
}

/** The start of the Thai word that ends at `end`; `end` itself where no Thai word does. */
function wordStart(text: string, found: Opportunities, end: number): number {
  let start = end;
  while (isThaiLetter(text.charCodeAt(start - 1)) && (start === end || !found[start])) start--;
  return start;
}
