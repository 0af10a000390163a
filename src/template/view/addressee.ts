import type { Agency, Dossier } from "../../model/dossier.ts";
import type { Lack } from "../kinds.ts";
import { lacksHead } from "./head-needed.ts";
import { standsInCapital } from "./sentences.ts";

/** Who is written to where the office names nobody: the head of the district it stands in; empty when that is not told. */
export function districtHead({ district, province }: Agency): string {
  if (district === undefined) return "";
  return `${standsInCapital(province) ? "ผู้อำนวยการเขต" : "นายอำเภอ"}${district}`;
}

/** A letter cannot be written while nobody tells who signs it and who gets it. */
export function lacksAddressee(dossier: Dossier): Lack | undefined {
  const { agency, documents } = dossier;
  if (documents?.coverLetter?.to !== undefined || districtHead(agency) !== "") return lacksHead(dossier);
  return {
    what: "ไม่ทราบผู้รับหนังสือ",
    hint: 'เพิ่ม documents.coverLetter: {"to": "…"} หรือ agency.district ในแฟ้มข้อมูล',
  };
}
