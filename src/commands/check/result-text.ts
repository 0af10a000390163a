import type { CheckResult } from "../../check/check.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { severityWords } from "../../diagnostics/report.ts";

/** The result for other programs. */
export function resultJson({ findings, diagnostics, suppressedCount }: CheckResult): string {
  const counts = { ...countsOf(diagnostics), suppressed: suppressedCount };
  const found = diagnostics.map((diagnostic, index) => {
    const fix = findings[index]?.finding.fix;
    return fix === undefined ? diagnostic : { ...diagnostic, fix };
  });
  return `${JSON.stringify({ counts, diagnostics: found }, null, 2)}\n`;
}

/** How many of each severity: `ข้อผิดพลาด 2 คำเตือน 5 ข้อสังเกต 1`. */
export function summaryLine({ diagnostics, suppressedCount }: CheckResult): string {
  const counts = countsOf(diagnostics);
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
