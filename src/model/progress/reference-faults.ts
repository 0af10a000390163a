import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { errorAt, few, type Fault } from "../../json/fault.ts";
import type { JsonText } from "../../json/json-text.ts";
import { valueAt } from "../../json/value.ts";
import type { Division, Dossier } from "../dossier.ts";
import { repeated, type Repetition } from "../identity-faults.ts";
import { selectTexts, type FoundText } from "../select.ts";
import { unknownId, type NamedThing } from "../unknown-id.ts";
import { actionsOf } from "./division-actions.ts";
import { findRound, unknownRound } from "./rounds.ts";

const divisionThing: NamedThing = { noun: "ส่วนราชการ", home: "agency.divisions ของแฟ้มข้อมูล" };
const actionThing: NamedThing = { noun: "วิธีการดำเนินการ", home: "measureGroups ของแฟ้มข้อมูล" };

/** A division, round or action that the dossier does not have, an action of others, and an action reported twice. */
export function referenceFaults(json: JsonText, dossier: Dossier): readonly Diagnostic[] {
  return [...divisionFault(json, dossier), ...roundFault(json, dossier), ...actionFaults(json, dossier)];
}

/** The division that a report says it is of, when the dossier has it. */
export function divisionOf({ value }: JsonText, { agency }: Dossier): Division | undefined {
  const id = valueAt(value, ["division"]);
  return agency.divisions.find((division) => division.id === id);
}

function divisionFault(json: JsonText, dossier: Dossier): readonly Diagnostic[] {
  if (divisionOf(json, dossier) !== undefined) return [];
  const ids = dossier.agency.divisions.map(({ id }) => id);
  return namesAt(json, "division").map(({ path, value }) =>
    errorAt(json.placeOf(path), "model/reference", unknownId(value, divisionThing, ids)),
  );
}

function roundFault(json: JsonText, dossier: Dossier): readonly Diagnostic[] {
  return namesAt(json, "round")
    .filter(({ value }) => findRound(dossier, value) === undefined)
    .map(({ path, value }) => errorAt(json.placeOf(path), "model/reference", unknownRound(value, dossier)));
}

function actionFaults(json: JsonText, dossier: Dossier): readonly Diagnostic[] {
  const division = divisionOf(json, dossier);
  const all = dossier.measureGroups.flatMap(({ actions }) => actions.map(({ id }) => id));
  const own = division === undefined ? all : actionsOf(dossier, division.id).map(({ id }) => id);
  const [known, reportable] = [new Set(all), new Set(own)];
  const faultOf = (action: string): Fault =>
    division === undefined || !known.has(action)
      ? unknownId(action, actionThing, own.length === 0 ? all : own)
      : actionOfOthers(action, division);
  const named = namesAt(json, "entries.*.action");
  return [
    ...few(named.filter(({ value }) => !reportable.has(value))).map(({ path, value }) =>
      errorAt(json.placeOf(path), "model/reference", faultOf(value)),
    ),
    ...few(repeated(named)).map((repetition) => reportedTwice(repetition, json)),
  ];
}

const actionOfOthers = (action: string, { id, name }: Division): Fault => ({
  message: `“${action}” ไม่ใช่วิธีการดำเนินการที่${name}รับผิดชอบ`,
  hints: ["ลบรายการนี้ออก", `หรือเพิ่ม “${id}” ใน responsible ของ “${action}” ในแฟ้มข้อมูล`],
});

function reportedTwice({ first, again }: Repetition, { placeOf }: JsonText): Diagnostic {
  return errorAt(placeOf(again.path), "model/duplicate-id", {
    message: `รายงาน “${String(again.value)}” ซ้ำ มีแล้วที่บรรทัด ${placeOf(first.path).line}`,
    hints: ["รวมเป็นรายการเดียว สิ่งที่ทำหลายเรื่องเขียนใน work ของรายการนั้น"],
  });
}

/** Of an empty name, the schema tells. */
function namesAt({ value }: JsonText, place: string): readonly FoundText[] {
  return selectTexts(value, place).filter((found) => /\S/.test(found.value));
}
