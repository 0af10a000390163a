import type { CheckResult } from "../../check/check.ts";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import { pathText } from "../../json/path.ts";
import { severityWords } from "../../diagnostics/report.ts";
import { table } from "../table.ts";

/** Reports that cannot be read, and then what was found in all that could. */
export const toldOf = ({ reportFaults, diagnostics }: CheckResult): readonly Diagnostic[] => [
  ...reportFaults,
  ...diagnostics,
];

/** The result for other programs. */
export function resultJson(result: CheckResult): string {
  const { findings, diagnostics, reportFaults, suppressedCount, checklists } = result;
  const counts = { ...countsOf(toldOf(result)), suppressed: suppressedCount };
  const found = diagnostics.map((diagnostic, index) => {
    const fix = findings[index]?.finding.fix;
    return fix === undefined ? diagnostic : { ...diagnostic, fix };
  });
  return `${JSON.stringify({ counts, checklists, diagnostics: [...reportFaults, ...found] }, null, 2)}\n`;
}

/** The checklists พร้อมส่ง ITA, a requirement a line. */
export function readinessText({ checklists }: CheckResult): string {
  const parts = checklists.map(({ item, requirements }) => {
    const rows = requirements.map(({ title, isMet, extent = "", path, hint }) => [
      `  ${isMet ? "[x]" : "[ ]"} ${title}`,
      extent,
      isMet ? pathText(path) : hint,
    ]);
    return `พร้อมส่ง ITA: ${item}\n${table(rows)}\n\n`;
  });
  return parts.join("");
}

/** How many of each severity: `ข้อผิดพลาด 2 คำเตือน 5 ข้อสังเกต 1`. */
export function summaryLine(result: CheckResult): string {
  const { suppressedCount } = result;
  const counts = countsOf(toldOf(result));
  const told = (Object.keys(counts) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${severityWords[severity]} ${counts[severity]}`);
  const exempt = suppressedCount === 0 ? [] : [`ยกเว้นไว้ ${suppressedCount}`];
  return told.length === 0 ? ["ตรวจแล้ว ไม่พบสิ่งที่ต้องแก้", ...exempt].join("  ") : [...told, ...exempt].join("  ");
}

function countsOf(diagnostics: CheckResult["diagnostics"]): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity): number =>
    diagnostics.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
