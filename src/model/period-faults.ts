import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { errorAt, few } from "../json/fault.ts";
import { isRecord } from "../json/value.ts";
import type { JsonText } from "../json/json-text.ts";
import { parseIsoDate } from "../thai/date.ts";
import { select, type Found } from "./select.ts";

const periodPlaces = ["measureGroups.*.actions.*.schedule", "reportingRounds.*"];

const reversed = { message: "วันสิ้นสุดมาก่อนวันเริ่มต้น", hints: ["สลับ from กับ to หรือแก้ปีให้ถูกต้อง"] };

/** Periods that end before they begin: those of a dossier, or those at other places, as patterns of `select`. */
export function periodFaults(
  json: JsonText,
  places: readonly string[] = periodPlaces,
): readonly Diagnostic[] {
  const periods = places.flatMap((place) => select(json.value, place));
  return few(periods.filter(endsBeforeStart)).map(({ path }) =>
    errorAt(json.placeOf([...path, "to"]), "model/field", reversed),
  );
}

/** ISO dates sort as text. */
function endsBeforeStart({ value }: Found): boolean {
  if (!isRecord(value)) return false;
  const { from, to } = value;
  return isDate(from) && isDate(to) && to < from;
}

const isDate = (value: unknown): value is string => typeof value === "string" && parseIsoDate(value) !== null;
