import type { Finding, Rule } from "../../rule.ts";
import type { Dossier } from "../../../model/dossier.ts";

/** Fiscal years of assessments that do not follow one another as they must. */
export const yearSequence: Rule = {
  id: "year-sequence",
  area: "years",
  severity: "error",
  title: "ปีของผลการประเมินไม่เรียงกัน",
  explanation:
    "มาตรการของปีหนึ่งอาศัยผลการประเมินของปีก่อน ปีที่ประเมินจึงต้องมาก่อนปีงบประมาณของมาตรการ ผลของปีก่อนหน้าต้องเก่ากว่าปีที่ประเมินและไม่ซ้ำกัน " +
    "ปีที่ห่างกันเกินหนึ่งปีแจ้งเป็นคำเตือน",
  check: ({ dossier }) => [...assessedYear(dossier), ...earlierYears(dossier)],
};

function assessedYear({ fiscalYear, assessment }: Dossier): readonly Finding[] {
  const assessed = assessment.fiscalYear;
  if (assessed === fiscalYear - 1) return [];
  const path = ["assessment", "fiscalYear"];
  const hints = [`มาตรการปี ${fiscalYear} ปกติใช้ผลการประเมินปี ${fiscalYear - 1}`];
  return assessed < fiscalYear
    ? [{ path, severity: "warning", message: `ผลการประเมินปี ${assessed} เก่ากว่าปีก่อนหน้าของมาตรการ`, hints }]
    : [{ path, message: `ปีที่ประเมิน ${assessed} ไม่ได้มาก่อนปีของมาตรการ ${fiscalYear}`, hints }];
}

function earlierYears({ assessment, earlierAssessments }: Dossier): readonly Finding[] {
  const years = [assessment.fiscalYear, ...earlierAssessments.map(({ fiscalYear }) => fiscalYear)];
  return earlierAssessments.flatMap(({ fiscalYear }, index): readonly Finding[] => {
    const path = ["earlierAssessments", index, "fiscalYear"];
    if (years.indexOf(fiscalYear) <= index)
      return [{ path, message: `ผลการประเมินปี ${fiscalYear} มีอยู่แล้ว`, hints: ["แก้ปี หรือลบผลที่ซ้ำ"] }];
    if (fiscalYear > assessment.fiscalYear)
      return [
        { path, message: `ผลปี ${fiscalYear} ใหม่กว่าปีที่ประเมิน ${assessment.fiscalYear}`, hints: ["แก้ปีให้ถูกต้อง"] },
      ];
    return years.includes(fiscalYear + 1)
      ? []
      : [
          {
            path,
            severity: "warning",
            message: `ไม่มีผลการประเมินปี ${fiscalYear + 1} คั่นกลาง`,
            hints: ["เพิ่มผลของปีที่ขาด หรือแก้ปี"],
          },
        ];
  });
}
