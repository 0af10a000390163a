import { known } from "./frameworks.ts";
import type { Agency, Responsible } from "../../model/dossier.ts";

/** Who carries an action out: `สำนักปลัด (งานนิติการ)`, one division a line, or `ทุกส่วนราชการ`. */
export function responsibleText(responsible: Responsible, agency: Agency): string {
  if ("everyone" in responsible) return withParts("ทุกส่วนราชการ", [], responsible.post);
  return responsible.divisions
    .map(({ id, sections, post }) => {
      const division = agency.divisions.find((one) => one.id === id);
      const names = sections.map((section) =>
        known(division?.sections.find((one) => one.id === section)?.name, `section ${section}`),
      );
      return withParts(known(division?.name, `division ${id}`), names, post);
    })
    .join("\n");
}

function withParts(name: string, sections: readonly string[], post: string | undefined): string {
  const parts = post === undefined ? sections : [...sections, post];
  return parts.length === 0 ? name : `${name} (${enumerated(parts)})`;
}

/** Thai enumeration: `ก`, `ก และข`, `ก ข และค`; the last stands close to และ, but for a number or a code, as in `๑ และ ๒`. */
export function enumerated(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  const last = names.at(-1)!;
  return `${names.slice(0, -1).join(" ")} และ${/^[\p{Nd}A-Za-z]/u.test(last) ? " " : ""}${last}`;
}
