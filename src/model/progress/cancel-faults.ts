import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { errorAt, few, type Fault } from "../../json/fault.ts";
import type { JsonText } from "../../json/json-text.ts";
import type { Path } from "../../json/path.ts";
import { valueAt } from "../../json/value.ts";
import { selectTexts, type FoundText } from "../select.ts";
import { progressStatuses } from "./schema.ts";

const missingReason: Fault = {
  message: "ยกเลิกแล้วต้องบอกเหตุผล",
  hints: ['เพิ่ม "cancelReason": "เหตุที่ยกเลิก" โปรแกรมพิมพ์เป็น “ยกเลิก เนื่องจาก…”'],
};
const idleReason: Fault = {
  message: "มีเหตุที่ยกเลิก แต่สถานะไม่ใช่ cancelled",
  hints: ['เปลี่ยน "status" เป็น "cancelled" หรือลบ "cancelReason" ออก'],
};

/**
 * Cancelled actions without a reason, which could not be printed, and reasons of actions that are not cancelled, which
 * would be lost.
 */
export function cancelFaults(json: JsonText): readonly Diagnostic[] {
  const hasReason = (status: FoundText): boolean => valueAt(json.value, reasonOf(status)) !== undefined;
  const statuses = selectTexts(json.value, "entries.*.status");
  const [cancelled, others] = [statuses.filter(isCancelled), statuses.filter(isOther)];
  return [
    ...few(cancelled.filter((status) => !hasReason(status))).map(({ path }) =>
      errorAt(json.placeOf(path), "model/field", missingReason),
    ),
    ...few(others.filter(hasReason)).map((status) =>
      errorAt(json.placeOf(reasonOf(status), "key"), "model/field", idleReason),
    ),
  ];
}

const reasonOf = ({ path }: FoundText): Path => [...path.slice(0, -1), "cancelReason"];

const isCancelled = ({ value }: FoundText): boolean => value === "cancelled";

/** Of a status that is none, the schema tells. */
const isOther = ({ value }: FoundText): boolean =>
  value !== "cancelled" && Object.hasOwn(progressStatuses, value);
