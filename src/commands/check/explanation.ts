import { ruleAreas, type Rule } from "../../check/rule.ts";
import { rules } from "../../check/rules/index.ts";
import type { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { severityWords } from "../../diagnostics/report.ts";
import { table } from "../table.ts";
import { usageError } from "../speech.ts";

/** What a rule asks, or the list of all rules for `all`. Throws DiagnosticError `cli/usage` for a rule that there is none of. */
export function explanationOf(id: string): string {
  if (id === "all") return listOf(rules);
  const rule = rules.find((one) => one.id === id.replace(/^check\//, ""));
  if (rule === undefined) throw unknownRule(id);
  const { area, severity, title, explanation } = rule;
  return [
    `check/${rule.id}  ${title}`,
    `หมวด: ${ruleAreas[area]}  ระดับ: ${severityWords[severity]}`,
    "",
    explanation,
    "",
    `ยกเว้นเฉพาะแห่งได้ด้วย "suppress": [{"rule": "${rule.id}", "at": "…", "reason": "…"}] ในแฟ้มข้อมูล`,
    "",
  ].join("\n");
}

function listOf(all: readonly Rule[]): string {
  const rows = all.map(({ id, severity, title }) => [id, severityWords[severity], title]);
  return `${table([["กฎ", "ระดับ", "ชื่อ"], ...rows])}\n`;
}

function unknownRule(id: string): DiagnosticError {
  const meant = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return usageError(
    `ไม่มีกฎ “${id}”`,
    meant === undefined ? "ดูรายชื่อกฎด้วย saraban check --explain all" : `หมายถึง “${meant}” หรือไม่`,
  );
}
