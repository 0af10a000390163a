import { clusters } from "../thai/clusters.ts";
import type { Diagnostic, Place, Severity } from "./diagnostic.ts";
import { columnsOf, visible } from "./terminal-text.ts";

/** How a diagnostic is written for people. */
export interface ReportStyle {
  /** ANSI colours, for a terminal that shows them. */
  readonly color: boolean;
}

/** Columns of a quoted line; a longer line is cut around the place. */
const frameWidth = 100;

/** The Thai word for each severity. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "ข้อผิดพลาด",
  warning: "คำเตือน",
  info: "ข้อสังเกต",
};

/** ANSI colours. */
const severityColors: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

/**
 * A diagnostic for the officer: place, kind and code; the sentence; the line of the file with a caret under the
 * character meant; the path in the data; what to do. No line feed at the end.
 */
export function formatDiagnostic(diagnostic: Diagnostic, { color }: ReportStyle): string {
  const { code, severity, place, hints } = diagnostic;
  const paint = (style: number, text: string): string => (color ? `\u001b[${style}m${text}\u001b[0m` : text);
  const where = placeText(place);
  return [
    `${where === "" ? "" : `${paint(1, where)} `}${paint(severityColors[severity], `${severityWords[severity]} [${code}]`)} ${visible(diagnostic.message)}`,
    ...frame(place).map((line) => paint(2, line)),
    ...(place?.path === undefined ? [] : [`  ที่: ${visible(place.path)}`]),
    ...hints.map((hint) => `  วิธีแก้: ${visible(hint)}`),
  ].join("\n");
}

function placeText({ file, line, column }: Place = {}): string {
  const parts = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `${parts.join(":")}:`;
}

/** The quoted line and its caret; the caret stands under the cluster, whose marks take no column of their own. */
function frame({ line, column, excerpt }: Place = {}): readonly string[] {
  if (line === undefined || column === undefined || excerpt === undefined) return [];
  const { before, after } = window(clusters(visible(excerpt.replaceAll("\t", " "))), column - 1);
  const gutter = String(line);
  return [
    `  ${gutter} | ${before}${after}`,
    `  ${" ".repeat(gutter.length)} | ${" ".repeat(columnsOf(before))}^`,
  ];
}

/** The clusters before and from the place, cut to a width that fits a terminal. */
function window(line: readonly string[], index: number): { readonly before: string; readonly after: string } {
  const start =
    line.length <= frameWidth ? 0 : Math.max(0, Math.min(index - frameWidth / 2, line.length - frameWidth));
  const end = Math.min(line.length, start + frameWidth);
  return {
    before: `${start > 0 ? "…" : ""}${line.slice(start, index).join("")}`,
    after: `${line.slice(index, end).join("")}${end < line.length ? "…" : ""}`,
  };
}
