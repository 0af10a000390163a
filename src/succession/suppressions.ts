import { rules } from "../check/rules/index.ts";
import type { WrittenDossier } from "../model/dossier.ts";
import type { Tell } from "./change.ts";
import { oldYearsIn } from "./old-years.ts";

type WrittenSuppressions = NonNullable<WrittenDossier["suppress"]>;

/** Areas of rules whose findings are of one year's results and days. */
const yearly: ReadonlySet<string | undefined> = new Set(["assessment", "years", undefined]);
/** Rules of other areas that ask about results. */
const aboutResults = new Set([
  "unanswered-deficiency",
  "stated-count",
  "indicator-without-measure",
  "score-claim",
  "unknown-item",
]);
const aboutOldPlaces =
  /^(?:def-|(?:assessment|earlierAssessments|nextAssessment|analysis|meeting|signatories|documents)\b)/;

/** What the office let stand and what still stands: findings on words, not on last year's results, years and papers. */
export function succeedingSuppressions(
  { suppress = [], fiscalYear }: WrittenDossier,
  tell: Tell,
): WrittenSuppressions {
  const areaOf = (id: string) => rules.find((rule) => rule.id === id)?.area;
  return suppress.filter(({ rule, at = "", text = "", reason }, index) => {
    const isOver =
      yearly.has(areaOf(rule)) ||
      aboutResults.has(rule) ||
      aboutOldPlaces.test(at) ||
      oldYearsIn(text, fiscalYear + 1).length > 0;
    if (isOver) tell({ message: `ตัดข้อยกเว้นการตรวจ ${rule}: ${reason}`, path: `suppress[${index}]` });
    return !isOver;
  });
}
