import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorAt, few } from "../json/fault.ts";
import type { SchemaFault } from "../json/issues.ts";
import type { JsonText } from "../json/json-text.ts";
import { deficiencyIds, responsibleDivisions } from "./places.ts";
import { leadsTo, selectTexts } from "./select.ts";
import { unknownId, type NamedThing } from "./unknown-id.ts";

/** A kind of reference: where it stands, and where what it names is defined. */
interface ReferenceKind extends NamedThing {
  readonly from: string;
  readonly to: readonly string[];
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

/**
 * References to divisions, sections and deficiencies that are not in the dossier. Where the definitions themselves are
 * faulty, references to them are not questioned.
 */
export function referenceFaults(json: JsonText, faults: readonly SchemaFault[]): readonly Diagnostic[] {
  const isSound = ({ to }: ReferenceKind): boolean =>
    !faults.some(({ path }) => to.some((place) => leadsTo(path, place)));
  return kinds.filter(isSound).flatMap((kind) => {
    const known = new Set(
      kind.to.flatMap((place) => selectTexts(json.value, place)).map(({ value }) => value),
    );
    const broken = selectTexts(json.value, kind.from).filter(({ value }) => !known.has(value));
    return few(broken).map(({ path, value: id }) =>
      errorAt(json.placeOf(path), "model/reference", unknownId(id, kind, [...known])),
    );
  });
}
