import type { Dossier, Signatory } from "../../model/dossier.ts";
import { formatLongDate } from "../../thai/date.ts";
import { dots } from "./dots.ts";
import { calendarDate } from "./iso-date.ts";
import { linesOf, type Lines } from "./lines.ts";

/** One signer's block, line by line. */
export interface SignatoryView {
  /** `signatory-1`, `signatory-2` …: names the signing place. */
  readonly id: string;
  readonly role: string;
  readonly signLabel: string;
  /** The dossier's file with the picture of the signature; empty without one. */
  readonly picture: string;
  readonly pictureAlternative: string;
  readonly name: PlacedText;
  readonly positions: Lines;
  readonly acting: string;
  readonly date: PlacedText;
  /** ISO date; empty when it is to be written by hand. */
  readonly isoDate: string;
}

/** A text that may be changed in Word, with what is fixed on either side of it. */
export interface PlacedText {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The signers in the dossier's order. */
export function signatories({ signatories: signers, wording }: Dossier): readonly SignatoryView[] {
  return signers.map((signer, index) => ({
    id: `signatory-${index + 1}`,
    role: signer.role ?? "",
    signLabel: wording?.signLabel ?? "ลงชื่อ",
    picture: signer.picture ?? "",
    pictureAlternative: signer.picture === undefined ? "" : `ลายมือชื่อ ${signer.name}`.trim(),
    name: nameLine(signer),
    positions: signer.positions.flatMap(linesOf),
    acting: actingLine(signer),
    date: dateLine(signer),
    isoDate: signer.date ?? "",
  }));
}

function nameLine({ name, printed }: Signatory): PlacedText {
  if (printed?.name !== undefined) return { before: "", text: printed.name, after: "" };
  return nameInBrackets(name);
}

/** The name in brackets; dotted brackets without one. */
export function nameInBrackets(name: string): PlacedText {
  return { before: "(", text: /\S/.test(name) ? name : dots(40), after: ")" };
}

/** `รักษาราชการแทน นายกเทศมนตรี…`; empty for who signs in the own post. */
export function actingLine({ acting }: Pick<Signatory, "acting">): string {
  return acting === undefined ? "" : `${acting.form} ${acting.position}`;
}

/** `วันที่ ๖ มกราคม ๒๕๖๖`; dots without a date. */
function dateLine({ date, printed }: Signatory): PlacedText {
  if (printed?.date !== undefined) return { before: "", text: printed.date, after: "" };
  const text = date === undefined ? dots(30) : formatLongDate(calendarDate(date));
  return { before: "วันที่ ", text, after: "" };
}
