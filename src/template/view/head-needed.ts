import type { Dossier } from "../../model/dossier.ts";
import type { Lack } from "../kinds.ts";
import { headTitle } from "./official-titles.ts";

/** A paper to or by the head of the agency cannot be made while nobody tells what the post is called. */
export function lacksHead({ agency }: Dossier): Lack | undefined {
  if (headTitle(agency) !== undefined) return undefined;
  return {
    what: "ไม่ทราบตำแหน่งหัวหน้าหน่วยงาน",
    hint: 'เพิ่ม agency.head: {"name": "…", "position": "…"} ในแฟ้มข้อมูล',
  };
}
