import type { Division, Dossier } from "../../../model/dossier.ts";
import type { Path } from "../../../json/path.ts";
import { editDistance } from "../../../diagnostics/nearest.ts";
import { alternatives } from "../../../thai/patterns.ts";
import { spansOf } from "../../../thai/span.ts";
import type { OfficerText } from "../../officer-texts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { plain } from "../plain.ts";

/** A unit with its place. */
interface Unit {
  readonly path: Path;
  readonly name: string;
}

/** One division, or one section of a division, listed under two names. */
export const unitNames: Rule = {
  id: "unit-names",
  area: "coverage",
  severity: "warning",
  title: "ส่วนราชการหรืองานเดียวกันมีสองชื่อ",
  explanation:
    "ส่วนราชการสองแห่งในหน่วยงาน หรืองานสองงานในส่วนราชการเดียวกัน มีชื่อเกือบเหมือนกัน (ต่างกันหนึ่งตัวอักษร หรือต่างเพียงเว้นวรรค) มักเป็นหน่วยเดียวที่พิมพ์ต่างกัน " +
    "และข้อความที่เรียกชื่อส่วนราชการเกินหรือขาดคำว่า การ หรือ งาน เช่น สำนักงานปลัด ในหน่วยงานที่มี สำนักปลัด " +
    "ไม่ทักงานชื่อเดียวกันต่างส่วนราชการ เช่น งานธุรการของแต่ละกอง",
  check: ({ dossier: { agency }, texts }) => [
    ...alike(
      agency.divisions.map(({ name }, index) => ({ path: ["agency", "divisions", index, "name"], name })),
    ),
    ...agency.divisions.flatMap((division, index) => alike(sectionsOf(division, index))),
    ...texts.filter(({ role }) => role === "prose" || role === "label").flatMap(misnamedIn(agency)),
  ],
};

const sectionsOf = ({ sections }: Division, division: number): readonly Unit[] =>
  sections.map(({ name }, index) => ({
    path: ["agency", "divisions", division, "sections", index, "name"],
    name,
  }));

function alike(units: readonly Unit[]): readonly Finding[] {
  return units.flatMap((unit, index) => {
    const other = units.slice(0, index).find((earlier) => isAlike(earlier.name, unit.name));
    if (other === undefined) return [];
    const message = `“${unit.name}” เกือบเหมือน “${other.name}” ซึ่งมีอยู่แล้ว`;
    return [{ path: unit.path, message, hints: ["ถ้าเป็นหน่วยเดียวกัน ให้เหลือรายการเดียวและแก้รหัสที่อ้างถึง"] }];
  });
}

function isAlike(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)];
  if (Math.abs(first.length - second.length) > 1) return false;
  // Units told apart by a number are many: กอง ๑, กอง ๒.
  if (first.replace(/\d+/g, "") === second.replace(/\d+/g, "")) return first === second;
  return editDistance(first, second) <= 1;
}

type Agency = Dossier["agency"];

/** A division's name: what it is, perhaps การ or งาน, and what it is for. */
const divisionName = /^(กอง|สำนัก|ฝ่าย)(?:การ|งาน)?([\u0e01-\u0e4e]{3,})$/;

/** Finds in a text the names of divisions with การ or งาน where they have none, or without. */
function misnamedIn(agency: Agency): (text: OfficerText) => readonly Finding[] {
  const names = agency.divisions.map(({ name }) => name);
  const meant = new Map<string, string>();
  for (const name of names) {
    const [, kind, purpose] = divisionName.exec(name) ?? [];
    for (const filler of kind === undefined ? [] : ["", "การ", "งาน"])
      if (!names.includes(`${kind!}${filler}${purpose!}`)) meant.set(`${kind!}${filler}${purpose!}`, name);
  }
  if (meant.size === 0) return () => [];
  // Ministries have such offices, too.
  const pattern = new RegExp(`(?:${alternatives([...meant.keys()])})(?!กระทรวง|สำนักนายก)`, "g");
  return ({ json, path, text }) =>
    spansOf(text, pattern).map((span) => {
      const found = text.slice(span.start, span.end);
      const name = meant.get(found)!;
      return {
        json,
        path,
        span,
        message: `“${found}” ต่างจากชื่อส่วนราชการ “${name}”`,
        hints: [`ถ้าหมายถึง “${name}” ให้แก้`],
      };
    });
}
