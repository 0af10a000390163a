import { pathText } from "../../../json/path.ts";
import { readiness, type Requirement } from "../../readiness.ts";
import type { Finding, Rule } from "../../rule.ts";

/** What the year's items ask and the dossier lacks. */
export const itemReadiness: Rule = {
  id: "item-readiness",
  area: "content",
  severity: "info",
  title: "ยังไม่ครบตามที่ข้อประเมินต้องการ",
  explanation:
    "รายการตรวจ “พร้อมส่ง ITA” ของข้อมาตรการ และของข้อรายงานผลเมื่อมีแบบรายงานของส่วนราชการ: การวิเคราะห์ผล การตอบประเด็น ผู้รับผิดชอบ ระยะเวลา การติดตามผล " +
    "ผลการดำเนินการ ปัญหา อุปสรรค ข้อเสนอแนะ หลักฐาน และที่อยู่เว็บที่เผยแพร่ แจ้งเป็นข้อสังเกต เพราะเอกสารอื่นอาจแสดงสิ่งนั้นอยู่แล้ว",
  check: (subject) =>
    readiness(subject).flatMap(({ item, requirements }) => {
      const lacking = requirements.filter(({ isMet }) => !isMet);
      const places = [...new Set(lacking.map(({ path }) => pathText(path)))];
      return places.map((place) =>
        findingOf(
          item,
          lacking.filter(({ path }) => pathText(path) === place),
        ),
      );
    }),
};

/** What is lacking at one place, in one breath. */
function findingOf(item: string, lacking: readonly Requirement[]): Finding {
  const told = lacking.map(({ title, extent }) => (extent === undefined ? title : `${title} (${extent})`));
  const what = told.length === 1 ? `${told[0]!} ยังไม่ครบ` : `ยังไม่ครบ ${told.length} เรื่อง: ${told.join(", ")}`;
  return {
    path: lacking[0]!.path,
    message: `${item}: ${what}`,
    hints: [...new Set(lacking.map(({ hint }) => hint))],
  };
}
