import type { Framework } from "../ita/framework.ts";
import type { WrittenDossier } from "../model/dossier.ts";
import type { Tell } from "./change.ts";
import { withQuestion } from "./with-question.ts";

/** A result as typed. */
type Written = WrittenDossier["assessment"];
type WrittenIndicator = NonNullable<NonNullable<WrittenDossier["nextAssessment"]>["indicators"]>[number];

/** What stands where the result does not say a rating yet. */
const noRating = "-";

/**
 * The result that the new year answers, of the year that `framework` is of: what last year's dossier knows of it already,
 * the rest to be filled in.
 */
export function succeedingAssessment(
  { nextAssessment }: WrittenDossier,
  framework: Framework,
  tell: Tell,
): Written {
  const known = nextAssessment?.fiscalYear === framework.fiscalYear ? nextAssessment : undefined;
  const indicators = framework.indicators.map(({ number, name }) =>
    indicatorOf(
      known?.indicators?.find((indicator) => indicator.number === number),
      { number, name },
    ),
  );
  const { total, rating } = known ?? {};
  tell({ message: tellOf(framework, known), path: known === undefined ? "assessment" : "nextAssessment" });
  const question = known === undefined ? "กรอกคะแนนรวม ระดับ และคะแนนรายตัวชี้วัด" : "เทียบคะแนนและระดับ";
  return withQuestion(
    {
      ...known,
      fiscalYear: framework.fiscalYear,
      total: total ?? 0,
      rating: rating ?? noRating,
      indicators,
    },
    `${question}ตามประกาศผลการประเมิน และเพิ่มความเห็นกับประเด็นที่ผู้ประเมินแจ้ง`,
  );
}

function tellOf({ fiscalYear }: Framework, known: object | undefined): string {
  return known === undefined
    ? `เตรียมผลการประเมินปี ${fiscalYear} ตามกรอบของปีนั้น คะแนนและระดับยังว่าง`
    : `ใช้ผลการประเมินปี ${fiscalYear} ที่กรอกไว้แล้วใน nextAssessment`;
}

function indicatorOf(
  known: WrittenIndicator | undefined,
  { number, name }: { readonly number: number; readonly name: string },
): Written["indicators"][number] {
  if (known?.score !== undefined) return { ...known, score: known.score };
  const named: { readonly number: number; readonly $comment: string } = { $comment: name, number };
  return { ...named, ...known, score: 0, deficiencies: known?.deficiencies ?? [] };
}

/** Last year's results before the new one: the newest at the end where they stood like that; of each what was published, not what was said of it. */
export function earlierAssessmentsOf(
  { assessment, earlierAssessments = [] }: WrittenDossier,
  tell: Tell,
): readonly Written[] {
  const { fiscalYear, total, rating, indicators } = assessment;
  const scores = indicators.map(({ number, score }) => ({ number, score }));
  const published = { fiscalYear, total, rating, indicators: scores };
  const left = indicators.some((indicator) => Object.keys(indicator).length > 2);
  const where = left ? " ความเห็นและหมายเหตุรายตัวชี้วัดอยู่ในแฟ้มเดิม" : "";
  tell({ message: `ย้ายคะแนนปี ${fiscalYear} ไปไว้ใน earlierAssessments${where}`, path: "assessment" });
  const items = indicators.flatMap(({ deficiencies = [] }) => deficiencies.map(({ item }) => item));
  if (items.length > 0)
    tell({
      message: `ล้างประเด็นของปี ${fiscalYear} ${items.length} ข้อ: ${items.join(", ")}`,
      path: "assessment",
    });
  const [first, second] = earlierAssessments;
  const isAscending = first !== undefined && second !== undefined && first.fiscalYear < second.fiscalYear;
  return isAscending ? [...earlierAssessments, published] : [published, ...earlierAssessments];
}
