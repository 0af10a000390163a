import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { errorAt } from "../json/fault.ts";
import type { SchemaFault } from "../json/issues.ts";
import { isRecord, valueAt } from "../json/value.ts";
import type { JsonText } from "../json/json-text.ts";
import { deficiencyIds } from "./places.ts";
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

const responsible = "measureGroups.*.actions.*.responsible.divisions.*";

const kinds: readonly ReferenceKind[] = [
  { from: `${responsible}.id`, to: ["agency.divisions.*.id"], noun: "ส่วนราชการ", home: "agency.divisions" },
  {
    from: `${responsible}.sections.*`,
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

/**
 * References to divisions, sections and deficiencies that are not in the dossier, and sections of another division.
 * Where the definitions themselves are faulty, references to them are not questioned.
 */
export function referenceFaults(json: JsonText, faults: readonly SchemaFault[]): readonly Diagnostic[] {
  const isSound = ({ to }: ReferenceKind): boolean =>
    !faults.some(({ path }) => to.some((place) => leadsTo(path, place)));
  return kinds.filter(isSound).flatMap((kind) => {
    const known = new Set(kind.to.flatMap((place) => select(json.value, place)).map(({ value }) => value));
    const references = select(json.value, kind.from).filter(({ value }) => typeof value === "string");
    return references.flatMap((reference) =>
      known.has(reference.value)
        ? foreignSection(reference, kind, json)
        : [broken(reference, kind, known, json)],
    );
  });
}

function broken(
  reference: Found,
  { noun, home }: ReferenceKind,
  known: ReadonlySet<unknown>,
  json: JsonText,
): Diagnostic {
  const id = String(reference.value);
  const ids = [...known].map(String);
  const meant = nearest(id, ids);
  const add = `เพิ่ม${noun}ที่มี "id": "${id}" ใน ${home}`;
  const instead =
    meant === undefined ? `ใช้รหัสที่มีอยู่: ${ids.slice(0, 10).join(", ")}` : `หมายถึง “${meant}” หรือไม่`;
  return errorAt(json.placeOf(reference.path), "model/reference", {
    message: `ไม่มี${noun}ที่มีรหัส “${id}”`,
    hints: ids.length > 0 ? [instead, add] : [add],
  });
}

/** A section that exists, but in another division than the one beside it. */
function foreignSection(
  { path, value }: Found,
  { noun }: ReferenceKind,
  json: JsonText,
): readonly Diagnostic[] {
  if (noun !== "งาน") return [];
  const division = valueAt(json.value, [...path.slice(0, -2), "id"]);
  const owner = select(json.value, "agency.divisions.*").find(({ value: candidate }) =>
    select(candidate, "sections.*.id").some((section) => section.value === value),
  );
  const ownerId = isRecord(owner?.value) ? owner.value["id"] : undefined;
  if (ownerId === division) return [];
  return [
    errorAt(json.placeOf(path), "model/reference", {
      message: `งาน “${String(value)}” ไม่ได้อยู่ในส่วนราชการ “${String(division)}”`,
      hints: [`ย้ายไปไว้ใต้ “${String(ownerId)}” ซึ่งเป็นส่วนราชการของงานนี้ หรือเลือกงานอื่น`],
    }),
  ];
}
