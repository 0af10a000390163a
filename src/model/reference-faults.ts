import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { errorAt, few } from "../json/fault.ts";
import type { SchemaFault } from "../json/issues.ts";
import type { JsonText } from "../json/json-text.ts";
import { deficiencyIds, responsibleDivisions } from "./places.ts";
import { leadsTo, select, type Found } from "./select.ts";

/** A kind of reference: where it stands, and where what it names is defined. */
interface ReferenceKind {
  readonly from: string;
  readonly to: readonly string[];
  /** Thai name of what is referred to. */
  readonly noun: string;
  /** Where an officer finds or adds it. */
  readonly home: string;
}

const kinds: readonly ReferenceKind[] = [
  {
    from: `${responsibleDivisions}.id`,
    to: ["agency.divisions.*.id"],
    noun: "ส่วนราชการ",
    home: "agency.divisions",
  },
  {
    from: `${responsibleDivisions}.sections.*`,
    to: ["agency.divisions.*.sections.*.id"],
    noun: "งาน",
    home: "agency.divisions",
  },
  {
    from: "measureGroups.*.actions.*.answers.*",
    to: deficiencyIds,
    noun: "ประเด็น",
    home: "assessment.indicators",
  },
];

/** Among more ids than any dossier has, no near one is looked for. */
const manyIds = 1000;

/**
 * References to divisions, sections and deficiencies that are not in the dossier. Where the definitions themselves are
 * faulty, references to them are not questioned.
 */
export function referenceFaults(json: JsonText, faults: readonly SchemaFault[]): readonly Diagnostic[] {
  const isSound = ({ to }: ReferenceKind): boolean =>
    !faults.some(({ path }) => to.some((place) => leadsTo(path, place)));
  return kinds.filter(isSound).flatMap((kind) => {
    const known = new Set(kind.to.flatMap((place) => stringsAt(json, place)).map(({ value }) => value));
    const broken = stringsAt(json, kind.from).filter(({ value }) => !known.has(value));
    return few(broken).map((reference) => brokenReference(reference, kind, [...known], json));
  });
}

interface FoundText extends Found {
  readonly value: string;
}

const stringsAt = ({ value }: JsonText, place: string): readonly FoundText[] =>
  select(value, place).filter((found): found is FoundText => typeof found.value === "string");

function brokenReference(
  { path, value: id }: FoundText,
  { noun, home }: ReferenceKind,
  ids: readonly string[],
  { placeOf }: JsonText,
): Diagnostic {
  const meant = nearest(id, ids.slice(0, manyIds));
  const list = `ใช้รหัสที่มีอยู่: ${ids.slice(0, 10).join(", ")}`;
  const add = `เพิ่ม${noun}ที่มี "id": "${id}" ใน ${home}`;
  return errorAt(placeOf(path), "model/reference", {
    message: `ไม่มี${noun}ที่มีรหัส “${id}”`,
    hints: ids.length === 0 ? [add] : [meant === undefined ? list : `หมายถึง “${meant}” หรือไม่`, add],
  });
}
