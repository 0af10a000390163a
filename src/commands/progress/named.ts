import type { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import type { Division, Dossier, ReportingRound } from "../../model/dossier.ts";
import { usageError } from "../speech.ts";

/** The division of the id on the command line. Throws DiagnosticError `cli/usage` that lists those there are. */
export function namedDivision(id: string, { agency }: Dossier): Division {
  const found = agency.divisions.find((division) => division.id === id);
  if (found !== undefined) return found;
  const known = agency.divisions.map((division) => `${division.id} (${division.name})`).join(", ");
  throw usageError(
    `ไม่มีส่วนราชการที่มีรหัส “${id}”`,
    known === "" ? "เพิ่มส่วนราชการใน agency.divisions ของแฟ้มข้อมูล" : `ส่วนราชการที่มี: ${known}`,
  );
}

/** The round of the name on the command line. Throws DiagnosticError `cli/usage` that lists those there are. */
export async function namedRound(name: string, dossier: Dossier): Promise<ReportingRound> {
  const { findRound, unknownRound } = await import("../../model/progress/rounds.ts");
  const found = findRound(dossier, name);
  if (found !== undefined) return found;
  const { message, hints } = unknownRound(name, dossier);
  throw usageError(message, ...hints);
}

/** The error of a command for which the dossier has nothing to report on. */
export const nothingToReport = (division: Division): DiagnosticError =>
  usageError(
    `${division.name}ไม่มีวิธีการดำเนินการที่ต้องรายงาน`,
    `เพิ่ม “${division.id}” ใน responsible ของวิธีการที่รับผิดชอบ ในแฟ้มข้อมูล`,
  );
