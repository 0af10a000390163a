import type { WrittenDossier } from "../model/dossier.ts";
import type { Tell } from "./change.ts";
import { nextDay } from "./next-day.ts";
import { printedWithoutYears } from "./printed.ts";
import type { TopicNames } from "./topics.ts";
import { withQuestion } from "./with-question.ts";

type WrittenGroup = WrittenDossier["measureGroups"][number];
type WrittenAction = WrittenGroup["actions"][number];

/** What the measures of the new year rest on. */
interface Basis {
  readonly names: TopicNames;
  /** The ids of the deficiencies that the new year knows already. */
  readonly deficiencies: ReadonlySet<string>;
  readonly tell: Tell;
}

/** Last year's measures as proposals: every action with a question, its schedule a year on, answering only what is still there. */
export function succeedingMeasures(written: WrittenDossier, basis: Basis): WrittenDossier["measureGroups"] {
  const { measureGroups, fiscalYear } = written;
  const itemOf = itemsByDeficiency(written);
  const count = measureGroups.reduce((sum, { actions }) => sum + actions.length, 0);
  basis.tell({ message: `คัดวิธีการ ${count} ข้อมาเป็นข้อเสนอ เลื่อนระยะเวลาไปหนึ่งปี`, path: "measureGroups" });
  return measureGroups.map((group, index) => {
    const path = `measureGroups[${index}]`;
    return {
      ...printedWithoutYears(group, { path, fiscalYear: fiscalYear + 1, tell: basis.tell }),
      heading: basis.names.heading(group.heading, `${path}.heading`),
      actions: group.actions.map((action, at) =>
        proposal(
          printedWithoutYears(action, {
            path: `${path}.actions[${at}]`,
            fiscalYear: fiscalYear + 1,
            tell: basis.tell,
          }),
          itemOf,
          basis.deficiencies,
        ),
      ),
    };
  });
}

function proposal(
  action: WrittenAction,
  itemOf: ReadonlyMap<string, string>,
  deficiencies: ReadonlySet<string>,
): WrittenAction {
  const { schedule, answers } = action;
  const items = answers?.map((id) => itemOf.get(id) ?? id) ?? [];
  const answered = items.length === 0 ? "" : ` (เดิมตอบข้อ ${items.join(", ")})`;
  return withQuestion(
    {
      ...action,
      ...(schedule && { schedule: { ...schedule, from: nextDay(schedule.from), to: nextDay(schedule.to) } }),
      ...(answers && { answers: answers.filter((id) => deficiencies.has(id)) }),
    },
    `วิธีการของปีก่อน${answered} ทำต่อ แก้ถ้อยคำ หรือลบทั้งข้อ`,
  );
}

function itemsByDeficiency({
  assessment,
  earlierAssessments = [],
  nextAssessment,
}: WrittenDossier): ReadonlyMap<string, string> {
  const results = [assessment, ...earlierAssessments, ...(nextAssessment ? [nextAssessment] : [])];
  const deficiencies = results.flatMap(({ indicators = [] }) =>
    indicators.flatMap((indicator) => indicator.deficiencies ?? []),
  );
  return new Map(deficiencies.map(({ id, item }) => [id, item]));
}
