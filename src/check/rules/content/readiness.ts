import type { Rule } from "../../rule.ts";
import { readiness } from "../../readiness.ts";

/** What the year's items ask and the dossier lacks. */
export const itemReadiness: Rule = {
  id: "item-readiness",
  area: "content",
  severity: "info",
  title: "ยังไม่ครบตามที่ข้อประเมินต้องการ",
  explanation:
    "รายการตรวจ “พร้อมส่ง ITA” ของข้อมาตรการ และของข้อรายงานผลเมื่อระบุ --reports: การวิเคราะห์ผล การตอบประเด็น ผู้รับผิดชอบ ระยะเวลา การติดตามผล " +
    "ผลการดำเนินการ ปัญหา อุปสรรค ข้อเสนอแนะ หลักฐาน และที่อยู่เว็บที่เผยแพร่ แจ้งเป็นข้อสังเกต เพราะเอกสารอื่นอาจแสดงสิ่งนั้นอยู่แล้ว",
  check: (subject) =>
    readiness(subject).flatMap(({ item, requirements }) =>
      requirements
        .filter(({ isMet }) => !isMet)
        .map(({ title, path, extent, hint }) => ({
          path,
          message: `${item}: ${title} ยังไม่ครบ${extent === undefined ? "" : ` (${extent})`}`,
          hints: [hint],
        })),
    ),
};
