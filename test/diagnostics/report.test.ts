import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../src/diagnostics/report.ts";
import { placeAtOffset } from "../../src/diagnostics/source-text.ts";

const diagnosticAt = (text: string, at: string, path?: string): Diagnostic => ({
  code: "model/field",
  severity: "error",
  message: "คะแนนต้องไม่เกิน 100",
  place: { ...placeAtOffset({ name: "dossier.json", text }, text.indexOf(at)), ...(path && { path }) },
  hints: ["แก้คะแนน"],
});

const format = (diagnostic: Diagnostic): readonly string[] =>
  formatDiagnostic(diagnostic, { color: false }).split("\n");

test("a diagnostic names its place, kind, code, path and mending", () => {
  expect(format(diagnosticAt('{\n  "score": 120\n}', "120", "assessment.score"))).toEqual([
    "dossier.json:2:12: ข้อผิดพลาด [model/field] คะแนนต้องไม่เกิน 100",
    '  2 |   "score": 120',
    "    |            ^",
    "  ที่: assessment.score",
    "  วิธีแก้: แก้คะแนน",
  ]);
});

test("Thai marks take no column, neither in the count nor under the line", () => {
  const [head, , caret] = format(diagnosticAt('{ "ที่ปรึกษา": 120 }', "120"));
  expect(head).toMatch(/^dossier\.json:1:13: /);
  expect(caret).toBe(`    | ${" ".repeat('{ "ทปรกษา": '.length)}^`);
});

test("SARA AM is of one cluster with its letter, yet fills a column", () => {
  const [head, , caret] = format(diagnosticAt('{ "น้ำ": 120 }', "120"));
  expect(head).toMatch(/^dossier\.json:1:8: /);
  expect(caret).toBe(`    | ${" ".repeat('{ "นำ": '.length)}^`);
});

test("a long line is cut around the place, and the caret still stands under it", () => {
  const [, line = "", caret = ""] = format(
    diagnosticAt(`"${"ก".repeat(500)}" 120 "${"ข".repeat(500)}"`, "120"),
  );
  expect(line).toMatch(/^ {2}1 \| …ก{48}" 120 "ข{45}…$/);
  expect(line.charAt(caret.indexOf("^"))).toBe("1");
});

test("a tab before the place fills one column in the line and in the count", () => {
  const [head, line = "", caret = ""] = format(diagnosticAt("\t\t120", "120"));
  expect(head).toMatch(/:1:3: /);
  expect(line.charAt(caret.indexOf("^"))).toBe("1");
});

test("controls in the file and in its values cannot steer the terminal", () => {
  const diagnostic = {
    ...diagnosticAt('"\u001b[2J\u202e" 120', "120"),
    message: "ค่า “\u001b[31m” ใช้ไม่ได้",
    hints: ["\u0007"],
  };
  expect(formatDiagnostic(diagnostic, { color: false })).not.toMatch(/[\u001b\u0007\u202e]/);
});

test("colour is added only where it is asked for", () => {
  const diagnostic = diagnosticAt("120", "120");
  expect(formatDiagnostic(diagnostic, { color: true })).toContain(
    "\u001b[31mข้อผิดพลาด [model/field]\u001b[0m",
  );
  expect(formatDiagnostic({ ...diagnostic, severity: "warning" }, { color: true })).toContain(
    "\u001b[33mคำเตือน",
  );
  expect(formatDiagnostic(diagnostic, { color: false })).not.toContain("\u001b");
});

test("a diagnostic without a place is its sentence and hints", () => {
  const { code, message, hints } = diagnosticAt("120", "120");
  expect(format({ code, severity: "info", message, hints })).toEqual([
    "ข้อสังเกต [model/field] คะแนนต้องไม่เกิน 100",
    "  วิธีแก้: แก้คะแนน",
  ]);
  expect(format({ code, severity: "error", message, hints, place: { file: "a.json" } })[0]).toBe(
    "a.json: ข้อผิดพลาด [model/field] คะแนนต้องไม่เกิน 100",
  );
});

test("a place in a file of one huge line is named, not quoted", () => {
  const place = placeAtOffset({ name: "a.json", text: `[${"1,".repeat(5000)}x]` }, 10_001);
  expect(place).toEqual({ file: "a.json", line: 1, column: 10_002 });
});
