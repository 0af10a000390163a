import { fiscalYearOf, fiscalYearRange } from "../../../thai/fiscal-year.ts";
import { formatIsoDate, formatLongDate } from "../../../thai/date.ts";
import { calendarDate } from "../../../template/view/iso-date.ts";
import type { Dossier } from "../../../model/dossier.ts";
import type { Path } from "../../../json/path.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A paper signed or dated before what it rests on, or in a year that is not the dossier's. */
export const dateOrder: Rule = {
  id: "date-order",
  area: "years",
  severity: "error",
  title: "ลำดับวันที่เป็นไปไม่ได้",
  explanation:
    "การประชุมกำหนดมาตรการต้องอยู่หลังประกาศผลของปีที่ประเมิน (ไม่ก่อนไตรมาสสุดท้ายของปีนั้น) และไม่เกินปีงบประมาณของมาตรการ " +
    "การลงนาม ประกาศ และบันทึกเสนอ ต้องไม่ก่อนการประชุม และไม่ก่อนกันตามลำดับ",
  check: ({ dossier }) => [...meetingFindings(dossier), ...paperFindings(dossier)],
};

function meetingFindings({ meeting, assessment, fiscalYear }: Dossier): readonly Finding[] {
  const { to } = fiscalYearRange(assessment.fiscalYear);
  const earliest = formatIsoDate({ year: to.year, month: 7, day: 1 });
  const latest = formatIsoDate(fiscalYearRange(fiscalYear).to);
  if (meeting.date >= earliest && meeting.date <= latest) return [];
  const heldIn = fiscalYearOf(calendarDate(meeting.date));
  return [
    {
      path: ["meeting", "date"],
      severity: "warning",
      message: `วันประชุม ${dayOf(meeting.date)} อยู่ในปีงบประมาณ พ.ศ. ${thaiNumber(heldIn)} ซึ่งไม่เข้ากับปีของมาตรการ`,
      hints: [`วันประชุมควรอยู่ระหว่าง ${earliest} ถึง ${latest}`],
    },
  ];
}

/** A paper with its date, and what it cannot come before. */
interface Dated {
  readonly path: Path;
  readonly what: string;
  readonly date: string;
}

function paperFindings({ meeting, signatories, documents }: Dossier): readonly Finding[] {
  const meetingDay: Dated = { path: ["meeting", "date"], what: "วันประชุม", date: meeting.date };
  const signed = signatories.flatMap(({ date }, index): readonly Dated[] =>
    date === undefined ? [] : [{ path: ["signatories", index, "date"], what: "วันที่ลงนาม", date }],
  );
  const announced = documents?.announcement?.date;
  const announcement: readonly Dated[] =
    announced === undefined
      ? []
      : [{ path: ["documents", "announcement", "date"], what: "วันที่ประกาศ", date: announced }];
  const late = signed.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  return [
    ...signed.flatMap((paper) => tooEarly(paper, meetingDay)),
    ...announcement.flatMap((paper) => tooEarly(paper, late ?? meetingDay)),
  ];
}

function tooEarly({ path, what, date }: Dated, before: Dated): readonly Finding[] {
  if (date >= before.date) return [];
  return [
    {
      path,
      message: `${what} ${dayOf(date)} มาก่อน${before.what} ${dayOf(before.date)}`,
      hints: [`แก้${what}หรือ${before.what}ให้เป็นไปตามลำดับ`],
    },
  ];
}

const dayOf = (day: string): string => formatLongDate(calendarDate(day));
