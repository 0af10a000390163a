import type { Result } from "../../batch/result.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../diagnostics/report.ts";
import type { Io } from "../../io.ts";

/** How many errors of one dossier are told while the others are made; the results file has them all. */
const mostTold = 3;

/** What is said at once of a dossier that failed. */
export function failureTexts({ diagnostics, input }: Result, io: Io): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const rest = errors.length - mostTold;
  return [
    ...errors.slice(0, mostTold).map((error) => diagnosticText(error, io)),
    ...(rest > 0 ? [`${input}: และข้อผิดพลาดอีก ${rest} ข้อ ดูในแฟ้มผล\n\n`] : []),
  ];
}

/** A diagnostic with the blank line after it. */
export const diagnosticText = (diagnostic: Diagnostic, io: Io): string =>
  `${formatDiagnostic(diagnostic, { color: io.useColor })}\n\n`;
