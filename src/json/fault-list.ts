import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { maximumFaults } from "./fault.ts";

/** The faults of a file as they are told: in its order, and not more than anybody mends in one go. */
export function faultList(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ordered = diagnostics.toSorted(byPlace);
  if (ordered.length <= maximumFaults) return ordered;
  const message = `ยังมีข้อผิดพลาดอื่นอีก แสดงเพียง ${maximumFaults} แห่งแรก`;
  const hints = ["แก้ข้อผิดพลาดข้างต้นก่อน แล้วตรวจใหม่อีกครั้ง"];
  const { place } = ordered[maximumFaults]!;
  const more = { code: "model/field", severity: "error", message, hints, ...(place && { place }) } as const;
  return [...ordered.slice(0, maximumFaults), more];
}

const byPlace = ({ place: a }: Diagnostic, { place: b }: Diagnostic): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
