import { placedDeficiencies } from "../../places.ts";
import type { Rule } from "../../rule.ts";

/** The number of observations that the assessor's letter states against those in the dossier. */
export const statedCount: Rule = {
  id: "stated-count",
  area: "coverage",
  severity: "error",
  title: "จำนวนประเด็นไม่ตรงกับหนังสือของผู้ประเมิน",
  explanation:
    "statedCount คือจำนวนข้อสังเกตตามหนังสือของผู้ประเมิน ถ้าไม่เท่ากับจำนวนประเด็นในแฟ้ม แสดงว่ามีประเด็นตกหล่นหรือเกินมา",
  check: ({ dossier }) => {
    const stated = dossier.meeting.statedCount;
    const count = placedDeficiencies(dossier).length;
    if (stated === undefined || stated === count) return [];
    return [
      {
        path: ["meeting", "statedCount"],
        message: `หนังสือของผู้ประเมินมี ${stated} ข้อ แต่ในแฟ้มมี ${count} ข้อ`,
        hints: [
          count < stated ? "เพิ่มประเด็นที่ขาดใน assessment.indicators" : "ตรวจประเด็นที่เกินหรือซ้ำ หรือแก้ statedCount",
        ],
      },
    ];
  },
};
