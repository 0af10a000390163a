import { thaiNumber } from "../../../thai/numbers.ts";
import { formatLongDate } from "../../../thai/date.ts";
import { calendarDate } from "../../../template/view/iso-date.ts";
import { agencyLine, deficiencyCount, scoreNumber } from "../../../template/view/sentences.ts";
import type { Dossier } from "../../../model/dossier.ts";
import type { Finding, Rule } from "../../rule.ts";
import { plain } from "../plain.ts";

/** Sentences of the office's own that leave out, or gainsay, what the program's sentence would say. */
export const wordingFacts: Rule = {
  id: "wording-facts",
  area: "references",
  severity: "warning",
  title: "ถ้อยคำของหน่วยงานไม่ตรงกับข้อมูล",
  explanation:
    "ข้อความใน wording พิมพ์แทนข้อความมาตรฐาน จึงต้องมีข้อเท็จจริงเดียวกัน: ชื่อเอกสารมีปีงบประมาณ ความนำมีปีที่ประเมิน คะแนนรวม และระดับ " +
    "ข้อความเชื่อมมีวันประชุมและจำนวนประเด็น เมื่อแก้ข้อมูลแล้วลืมแก้ wording เอกสารจะขัดกันเอง",
  check: ({ dossier }) => {
    const { wording, assessment, meeting, fiscalYear } = dossier;
    return [
      ...lacks("title", wording?.title, [["ปีงบประมาณ", thaiNumber(fiscalYear)]]),
      ...lacks("agencyLine", wording?.agencyLine, [["ชื่อและที่ตั้งหน่วยงาน", agencyLine(dossier)]]),
      ...lacks("introduction", wording?.introduction, [
        ["ปีที่ประเมิน", thaiNumber(assessment.fiscalYear)],
        ["คะแนนรวม", scoreNumber(assessment.total)],
        ["ระดับผลการประเมิน", assessment.rating],
      ]),
      ...lacks("linking", wording?.linking, [
        ["วันประชุม", formatLongDate(calendarDate(meeting.date))],
        ...countFact(dossier),
      ]),
    ];
  },
};

/** What a sentence must say, with its Thai name. */
type Fact = readonly [name: string, words: string];

/** A linking sentence may leave the number out; one that counts must count right. */
function countFact(dossier: Dossier): readonly Fact[] {
  return /จำนวน\s*[0-9๐-๙]+\s*(?:ข้อ|ประเด็น)/.test(dossier.wording?.linking ?? "")
    ? [["จำนวนประเด็น", `จำนวน${thaiNumber(deficiencyCount(dossier))}`]]
    : [];
}

function lacks(key: string, text: string | undefined, facts: readonly Fact[]): readonly Finding[] {
  if (text === undefined) return [];
  const said = plain(text);
  return facts
    .filter(([, words]) => !said.includes(plain(words)))
    .map(([name, words]) => ({
      path: ["wording", key],
      message: `ข้อความนี้ไม่มี${name} “${words}” ตามข้อมูล`,
      hints: [`แก้ข้อความให้ตรงกับข้อมูล หรือลบ wording.${key} เพื่อใช้ข้อความมาตรฐาน`],
    }));
}
