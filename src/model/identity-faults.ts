import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorAt, few } from "../json/fault.ts";
import type { JsonText } from "../json/json-text.ts";
import { valueAt } from "../json/value.ts";
import { select, selectTexts, type Found } from "./select.ts";
import { assessmentPlaces, deficiencyIds } from "./places.ts";
import { roundKey } from "./round-name.ts";

const idPlaces = [
  "agency.divisions.*.id",
  "agency.divisions.*.sections.*.id",
  ...deficiencyIds,
  "measureGroups.*.id",
  "measureGroups.*.actions.*.id",
];

/**
 * Ids and names of rounds that stand twice in the dossier, and indicator numbers that stand twice in one assessment.
 * A round has no id: reports name it by its name.
 */
export function identityFaults(json: JsonText): readonly Diagnostic[] {
  const ids = idPlaces.flatMap((place) => selectTexts(json.value, place));
  const assessments = assessmentPlaces.flatMap((place) => select(json.value, place));
  return [
    ...few(repeated(ids)).map(({ first, again }) => duplicateId(first, again, json)),
    ...few(assessments.flatMap(repeatedNumbers)).map(({ again }) => duplicateNumber(again, json)),
    ...few(repeated(roundNames(json))).map(({ again }) => duplicateRound(again, json)),
  ];
}

const roundNames = ({ value }: JsonText): readonly Found[] =>
  selectTexts(value, "reportingRounds.*.name").map((name) => ({ ...name, value: roundKey(name.value) }));

/** A value that stands a second time. */
export interface Repetition {
  readonly first: Found;
  readonly again: Found;
}

function repeatedNumbers(assessment: Found): readonly Repetition[] {
  const numbers = select(assessment.value, "indicators.*.number");
  return repeated(numbers.map(({ path, value }) => ({ path: [...assessment.path, ...path], value })));
}

/** What stands again, each with where it stood first. */
export function repeated(found: readonly Found[]): readonly Repetition[] {
  const firsts = new Map<unknown, Found>();
  return found.flatMap((item) => {
    const first = firsts.get(item.value);
    if (first !== undefined) return [{ first, again: item }];
    firsts.set(item.value, item);
    return [];
  });
}

function duplicateId(first: Found, again: Found, { placeOf }: JsonText): Diagnostic {
  const { line, path } = placeOf(first.path);
  return errorAt(placeOf(again.path), "model/duplicate-id", {
    message: `รหัส “${String(again.value)}” ซ้ำ มีใช้แล้วที่บรรทัด ${line} (${path})`,
    hints: ["ตั้งรหัสใหม่ให้รายการนี้ รหัสทุกตัวในแฟ้มต้องไม่ซ้ำกัน"],
  });
}

function duplicateNumber({ path, value }: Found, { placeOf }: JsonText): Diagnostic {
  return errorAt(placeOf(path), "model/field", {
    message: `ตัวชี้วัดที่ ${String(value)} มีสองรายการในการประเมินเดียวกัน`,
    hints: ["แก้เลขตัวชี้วัด หรือรวมเป็นรายการเดียว"],
  });
}

function duplicateRound({ path }: Found, { value, placeOf }: JsonText): Diagnostic {
  return errorAt(placeOf(path), "model/duplicate-id", {
    message: `มีรอบรายงานชื่อ “${String(valueAt(value, path))}” แล้ว`,
    hints: ["ตั้งชื่อรอบให้ต่างกัน แบบรายงานของส่วนราชการอ้างถึงรอบด้วยชื่อ"],
  });
}
