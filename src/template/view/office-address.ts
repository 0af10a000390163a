import type { Dossier } from "../../model/dossier.ts";
import { linesOf, type Lines } from "./lines.ts";
import { placeOf } from "./sentences.ts";

/** Name and address at the head of a letter: the office's own lines, else its seat with district and province. */
export function officeAddress({ agency, documents }: Dossier): Lines {
  const given = documents?.coverLetter?.address;
  if (given !== undefined) return linesOf(given);
  const place = placeOf(agency).join(" ");
  return [`${seatWord(agency.kind)}${agency.name}`, ...(place === "" ? [] : [place])];
}

/** What the seat of an agency is called before its name. */
function seatWord(kind: Dossier["agency"]["kind"]): string {
  switch (kind) {
    case "tambon-administrative-organization":
      return "ที่ทำการ";
    case "tambon-municipality":
    case "town-municipality":
    case "city-municipality":
    case "provincial-administrative-organization":
      return "สำนักงาน";
    default:
      return "";
  }
}
