import type { Dossier } from "../../../model/dossier.ts";
import type { Lack } from "../../kinds.ts";
import type { Progress } from "./progress.ts";

/** A paper over all divisions cannot be made before a division has handed in its report of the round. */
export function lacksReports(_: Dossier, { reports, round }: Progress): Lack | undefined {
  if (round !== undefined && reports.some((report) => report.round === round.name)) return undefined;
  return {
    what: round === undefined ? "ยังไม่มีส่วนราชการใดรายงานผล" : `ยังไม่มีส่วนราชการใดรายงานผล${round.name}`,
    hint: "วางรายงานของส่วนราชการที่ลงวันที่แล้วในโฟลเดอร์ reports ข้างแฟ้มข้อมูล หรือระบุโฟลเดอร์ด้วย --reports",
  };
}
