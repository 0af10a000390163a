import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorAt, few } from "../json/fault.ts";
import type { JsonText } from "../json/json-text.ts";
import { valueAt } from "../json/value.ts";
import { responsibleDivisions } from "./places.ts";
import { select } from "./select.ts";

/** Sections that exist, but in another division than the one they are named beside. */
export function sectionFaults(json: JsonText): readonly Diagnostic[] {
  const owners = divisionsBySection(json);
  const foreign = select(json.value, `${responsibleDivisions}.sections.*`).flatMap(
    ({ path, value: section }) => {
      const division = valueAt(json.value, [...path.slice(0, -2), "id"]);
      const owner = owners.get(section);
      return typeof division !== "string" || owner === undefined || owner === division
        ? []
        : [{ path, section: String(section), division, owner }];
    },
  );
  return few(foreign).map(({ path, section, division, owner }) =>
    errorAt(json.placeOf(path), "model/reference", {
      message: `งาน “${section}” ไม่ได้อยู่ในส่วนราชการ “${division}”`,
      hints: [`ย้ายไปไว้ใต้ “${owner}” ซึ่งเป็นส่วนราชการของงานนี้ หรือเลือกงานอื่น`],
    }),
  );
}

function divisionsBySection({ value }: JsonText): ReadonlyMap<unknown, string> {
  const divisions = select(value, "agency.divisions.*");
  return new Map(
    divisions.flatMap((division) => {
      const id = valueAt(division.value, ["id"]);
      if (typeof id !== "string") return [];
      return select(division.value, "sections.*.id").map((section): [unknown, string] => [section.value, id]);
    }),
  );
}
