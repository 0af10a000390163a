import { nearest } from "../diagnostics/nearest.ts";
import type { Suppression } from "../model/dossier.ts";
import type { Finding, Rule } from "./rule.ts";

/** Listed with the other rules; what it finds is known only when all of them have been asked. */
export const idleSuppression: Rule = {
  id: "idle-suppression",
  area: "references",
  severity: "info",
  title: "ข้อยกเว้นที่ไม่ได้ใช้",
  explanation:
    "ข้อยกเว้นใน suppress ไม่ตรงกับสิ่งใดที่พบ อาจเพราะแก้ข้อความแล้ว หรือรหัสกฎและตำแหน่งพิมพ์ผิด " +
    "ข้อยกเว้นที่ค้างไว้อาจปิดบังข้อผิดพลาดใหม่ที่ตำแหน่งเดียวกัน",
  check: () => [],
};

/** What to say of the suppression at an index of `suppress` that nothing was found for. */
export function idleFinding({ rule }: Suppression, index: number, ruleIds: readonly string[]): Finding {
  const path = ["suppress", index, "rule"];
  if (ruleIds.includes(rule)) {
    return {
      path,
      message: `ไม่พบ “${rule}” ณ ตำแหน่งที่ยกเว้นไว้`,
      hints: ["ลบข้อยกเว้นนี้ หรือแก้ at และ text ให้ตรง"],
    };
  }
  const meant = nearest(rule, ruleIds);
  return {
    path,
    message: `ไม่มีกฎ “${rule}”`,
    hints: [meant === undefined ? "ดูรหัสกฎด้วย saraban check --explain all" : `หมายถึง “${meant}” หรือไม่`],
  };
}
