import type { Dossier } from "../../../model/dossier.ts";
import { actionsOf } from "../../../model/progress/division-actions.ts";
import type { Lack } from "../../kinds.ts";
import { reportOf, type Progress } from "../progress/progress.ts";

/** Why a division's memo cannot be made: nobody said of which division, or it has not handed in its report. */
export function lacksReport(dossier: Dossier, progress: Progress): Lack | undefined {
  const { division, round, drafts } = progress;
  if (dossier.agency.divisions.length === 0) {
    return { what: "แฟ้มข้อมูลยังไม่มีส่วนราชการ", hint: "เพิ่มส่วนราชการใน agency.divisions ของแฟ้มข้อมูล" };
  }
  if (division === undefined) {
    return { what: "ไม่ได้ระบุส่วนราชการ", hint: "ระบุรหัสส่วนราชการด้วย --division หรือ --division all ให้ครบทุกแห่ง" };
  }
  if (round === undefined) {
    return { what: "ยังไม่มีส่วนราชการใดรายงาน", hint: "สร้างแบบรายงานให้กรอกด้วย saraban progress new" };
  }
  if (actionsOf(dossier, division.id).length === 0) {
    const hint = `เพิ่ม “${division.id}” ใน responsible ของวิธีการดำเนินการที่รับผิดชอบ ถ้ามี`;
    return { what: `${division.name}ไม่มีวิธีการดำเนินการที่ต้องรายงาน`, hint };
  }
  if (reportOf(progress) !== undefined) return undefined;
  if (drafts.some((draft) => draft.division === division.id && draft.round === round.name)) {
    const hint = 'เมื่อกรอกครบแล้ว ใส่วันที่รายงานใน "date"';
    return { what: `แบบรายงาน${round.name}ของ${division.name}ยังไม่ลงวันที่`, hint };
  }
  const hint = `สร้างแบบรายงานให้กรอกด้วย saraban progress new --division ${division.id} --round "${round.name}"`;
  return { what: `${division.name}ยังไม่รายงาน${round.name}`, hint };
}
