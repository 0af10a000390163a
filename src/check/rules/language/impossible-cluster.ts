import { impossibleClusters, type ImpossibleCluster } from "../../../thai/spelling/impossible-clusters.ts";
import type { Rule } from "../../rule.ts";
import { inWrittenTexts, type TextFault } from "./text-faults.ts";

/** Marks and vowels that cannot stand as they do. */
export const impossibleCluster: Rule = {
  id: "impossible-cluster",
  area: "language",
  severity: "warning",
  title: "สระหรือวรรณยุกต์วางผิดที่",
  explanation:
    "วรรณยุกต์หรือสระซ้อนกันสองตัว วรรณยุกต์พิมพ์ก่อนสระบนหรือสระล่าง สระหรือวรรณยุกต์ไม่มีพยัญชนะรองรับ " +
    "และสระหน้า (เ แ โ ใ ไ) ไม่มีพยัญชนะตาม เกิดจากนิ้วกดซ้ำหรือข้อความที่คัดลอกจากแฟ้มอื่น " +
    "ที่มีรูปถูกเพียงรูปเดียว --fix แก้ให้",
  check: (subject) =>
    inWrittenTexts(subject, (text) => impossibleClusters(text).map((found) => faultOf(text, found))),
};

const faults: Readonly<Record<ImpossibleCluster["fault"], string>> = {
  doubled: "สระหรือวรรณยุกต์ซ้อนกัน",
  order: "พิมพ์สระและวรรณยุกต์สลับลำดับ",
  homeless: "สระหรือวรรณยุกต์ไม่มีพยัญชนะรองรับ",
  "vowel-without-letter": "สระหน้าไม่มีพยัญชนะตาม",
};

/** Letters shown before the fault, so that it can be seen. */
const shownBefore = 3;

function faultOf(text: string, { start, end, fault, meant }: ImpossibleCluster): TextFault {
  const shown = text.slice(Math.max(0, start - shownBefore), end + 1).trim();
  return {
    span: { start, end },
    message: `${faults[fault]}ที่ “${shown}”`,
    hints: ["ลบตัวที่เกินหรือพิมพ์คำนี้ใหม่"],
    ...(meant !== undefined && { fix: meant }),
  };
}
