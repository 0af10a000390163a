import type { Dossier } from "../../model/dossier.ts";
import { formatLongDate } from "../../thai/date.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { calendarDate } from "./iso-date.ts";

/** Title of the measures document, as the field words it. */
export function measuresTitle({ fiscalYear }: Dossier): string {
  return `มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ${thaiNumber(fiscalYear)}`;
}

/** The agency with the place it stands in: `… อำเภอด่านขุนทด จังหวัดนครราชสีมา`. */
export function agencyLine({ agency }: Dossier): string {
  return [agency.name, ...placeOf(agency)].join(" ");
}

/** District and province with their words, as far as they are given. The capital has เขต and is no จังหวัด. */
export function placeOf({ district, province }: Dossier["agency"]): readonly string[] {
  const isCapital = standsInCapital(province);
  return [
    ...(district === undefined ? [] : [`${isCapital ? "เขต" : "อำเภอ"}${district}`]),
    ...(province === undefined ? [] : [isCapital ? province : `จังหวัด${province}`]),
  ];
}

/** Is this province the capital, which has districts of another name? */
export function standsInCapital(province: string | undefined): boolean {
  return province === "กรุงเทพมหานคร";
}

/** The sentence over the score tables: whose result of which year, how high, and which rating. */
export function introduction({ agency, assessment }: Dossier): string {
  const year = thaiNumber(assessment.fiscalYear);
  return [
    "จากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)",
    `ประจำปี ${year} ของ${agency.name} ในปีงบประมาณ พ.ศ. ${year} ที่ผ่านมา`,
    `มีค่าคะแนนเท่ากับ ${scoreNumber(assessment.total)} คะแนน ระดับผลการประเมิน ${assessment.rating}`,
    "โดยมีผลวิเคราะห์การประเมินในแต่ละตัวชี้วัด แยกตามตัวชี้วัด ดังนี้",
  ].join(" ");
}

/** The paragraph between scores and measures: which meeting took up how many observations of whom. */
export function linking(dossier: Dossier): string {
  const { agency, fiscalYear, meeting } = dossier;
  const count = deficiencyCount(dossier);
  const observations =
    count === 0
      ? "ได้ร่วมกันพิจารณาวิเคราะห์ผลการประเมิน"
      : `ได้ร่วมกันพิจารณาวิเคราะห์ประเด็นข้อสังเกต จำนวน ${thaiNumber(count)} ข้อ ของ${meeting.observer}`;
  return [
    `จากการประชุม${meeting.body} ประจำปีงบประมาณ พ.ศ. ${thaiNumber(fiscalYear)}`,
    `เมื่อวันที่ ${formatLongDate(calendarDate(meeting.date))}`,
    observations,
    `และได้กำหนดมาตรการในการส่งเสริมคุณธรรมและความโปร่งใสของ${agency.name}`,
    "เพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น",
    "ซึ่งสอดคล้องตามผลการวิเคราะห์ผลการประเมินฯ ดังนี้",
  ].join(" ");
}

/** How many deficiencies the assessment found. */
export function deficiencyCount({ assessment }: Dossier): number {
  return assessment.indicators.reduce((sum, { deficiencies }) => sum + deficiencies.length, 0);
}

/** A score as results are published: two decimals, Thai digits. */
export function scoreNumber(score: number): string {
  return thaiNumber(score, { decimals: 2 });
}
