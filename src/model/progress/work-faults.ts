import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { errorAt, few, type Fault } from "../../json/fault.ts";
import type { JsonText } from "../../json/json-text.ts";
import { isRecord, valueAt } from "../../json/value.ts";
import { parseIsoDate } from "../../thai/date.ts";
import { isInFiscalYear } from "../../thai/fiscal-year.ts";
import type { Dossier, ReportingRound } from "../dossier.ts";
import { dateFault } from "../iso-date.ts";
import { periodFaults } from "../period-faults.ts";
import { select, selectTexts } from "../select.ts";
import { findRound } from "./rounds.ts";

const workPlace = "entries.*.work.*";
const dateKeys = ["date", "from", "to"] as const;

/** Work that has no end or no beginning, a day beside a period, a period that ends before it begins, or a day of another year. */
export function workFaults(json: JsonText, dossier: Dossier): readonly Diagnostic[] {
  return [...halfPeriods(json), ...periodFaults(json, [workPlace]), ...strangeDays(json, dossier)];
}

function halfPeriods(json: JsonText): readonly Diagnostic[] {
  const faults = select(json.value, workPlace).flatMap(({ path, value }) => {
    const fault = shapeFault(value);
    return fault === undefined ? [] : [{ path: [...path, fault.key], fault }];
  });
  return few(faults).map(({ path, fault }) => errorAt(json.placeOf(path, "key"), "model/field", fault));
}

interface ShapeFault extends Fault {
  /** The key that stands alone, or too much. */
  readonly key: string;
}

function shapeFault(work: unknown): ShapeFault | undefined {
  if (!isRecord(work)) return undefined;
  const has = (key: string): boolean => Object.hasOwn(work, key);
  if (has("date") && (has("from") || has("to"))) {
    const hints = ["ทำวันเดียวให้เหลือเพียง date ทำหลายวันให้เหลือ from และ to"];
    return { key: "date", message: "มีทั้งวันที่ทำ (date) และช่วงวันที่ (from, to)", hints };
  }
  if (has("from") === has("to")) return undefined;
  const [key, other] = has("from") ? ["from", "to"] : ["to", "from"];
  return {
    key,
    message: `มี “${key}” แต่ไม่มี “${other}”`,
    hints: [`เพิ่ม "${other}" หรือใช้ "date" ถ้าทำวันเดียว`],
  };
}

/** A round may begin in the year before, and work outside the round still belongs to the year's measures. */
function strangeDays(json: JsonText, dossier: Dossier): readonly Diagnostic[] {
  const name = valueAt(json.value, ["round"]);
  const round = typeof name === "string" ? findRound(dossier, name) : undefined;
  if (round === undefined) return [];
  const strange = dateKeys
    .flatMap((key) => selectTexts(json.value, `${workPlace}.${key}`))
    .filter(({ value: day }) => isStrange(day, round, dossier));
  return few(strange).map(({ path, value: day }) =>
    errorAt(json.placeOf(path), "model/field", {
      message: `วันที่ ${day} อยู่นอก${round.name} และนอกปีงบประมาณ ${dossier.fiscalYear}`,
      hints: [`แก้วันที่ รอบนี้นับตั้งแต่ ${round.from} ถึง ${round.to}`],
    }),
  );
}

/** Of what is no date, the schema tells. ISO dates sort as text. */
function isStrange(day: string, { from, to }: ReportingRound, { fiscalYear }: Dossier): boolean {
  const date = dateFault(day) === undefined ? parseIsoDate(day) : null;
  return date !== null && !(from <= day && day <= to) && !isInFiscalYear(date, fiscalYear);
}
