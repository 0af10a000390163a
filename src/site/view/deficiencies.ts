import { itemTitle } from "../../ita/framework.ts";
import type { Action, Deficiency } from "../../model/dossier.ts";
import { lines, list, object, text, type DescribedFields } from "../../template/fields.ts";
import { linesOf, type Lines } from "../../template/view/lines.ts";
import { scheduleText } from "../../template/view/measures-table.ts";
import { responsibleText } from "../../template/view/responsible.ts";
import { toThaiDigits } from "../../thai/digits.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import type { ArchivedYear } from "../archived-year.ts";
import { indicatorNameIn } from "../history.ts";

/** What the assessment found in one indicator. */
export interface FindingsView {
  readonly indicator: string;
  readonly deficiencies: readonly DeficiencyView[];
}

/** A deficiency, and what the agency does about it. */
export interface DeficiencyView {
  /** `O12`, and its title where the framework tells it. */
  readonly item: string;
  readonly words: Lines;
  /** Empty where no action says that it answers it. */
  readonly answers: readonly AnswerView[];
}

/** An action that answers a deficiency. */
export interface AnswerView {
  readonly action: string;
  /** Who, and when. */
  readonly details: Lines;
}

/** The deficiencies of a year by indicator; indicators without any are left out. */
export function findingsOf(year: ArchivedYear): readonly FindingsView[] {
  const { assessment, measureGroups } = year.dossier;
  const actions = measureGroups.flatMap((group) => group.actions);
  return assessment.indicators
    .filter(({ deficiencies }) => deficiencies.length > 0)
    .map(({ number, deficiencies }) => ({
      indicator: `ตัวชี้วัดที่ ${thaiNumber(number)} ${indicatorNameIn(year, assessment.fiscalYear, number)}`,
      deficiencies: deficiencies.map((deficiency) => deficiencyView(deficiency, actions, year)),
    }));
}

function deficiencyView(
  deficiency: Deficiency,
  actions: readonly Action[],
  year: ArchivedYear,
): DeficiencyView {
  const { id, item, recommendation = "", missingElements = "" } = deficiency;
  const framework = year.frameworkOf(year.dossier.assessment.fiscalYear);
  const title = framework && itemTitle(framework, item);
  return {
    item: title === undefined ? `ข้อ ${item}` : `ข้อ ${item} ${title}`,
    words: linesOf(toThaiDigits(`${recommendation}\n${missingElements}`)),
    answers: actions.filter(({ answers }) => answers.includes(id)).map((action) => answerView(action, year)),
  };
}

function answerView(
  { text: words, responsible, schedule, printed }: Action,
  { dossier }: ArchivedYear,
): AnswerView {
  const who = printed?.responsible ?? responsibleText(responsible, dossier.agency);
  const when = printed?.schedule ?? scheduleText(schedule);
  const details = [who, when].map((part) => linesOf(part).join(", ")).filter((part) => part !== "");
  return { action: toThaiDigits(words), details: details.map(toThaiDigits) };
}

/** The deficiencies, described. */
export const findingsField = list(
  "ประเด็นที่ต้องแก้ไข/ปรับปรุง แยกตามตัวชี้วัด",
  object("หนึ่งตัวชี้วัด", {
    indicator: text("เลขและชื่อตัวชี้วัด"),
    deficiencies: list(
      "ประเด็น",
      object("หนึ่งประเด็น", {
        item: text("รหัสและชื่อข้อคำถาม"),
        words: lines("ข้อเสนอแนะหรือองค์ประกอบที่ขาด"),
        answers: list(
          "วิธีการดำเนินการที่ตอบประเด็นนี้ ว่างได้",
          object("หนึ่งวิธี", { action: text("วิธีการดำเนินการ"), details: lines("ผู้รับผิดชอบ และระยะเวลา") }),
        ),
      } satisfies DescribedFields<DeficiencyView>),
    ),
  }),
);
