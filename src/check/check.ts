import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Dossier, Suppression } from "../model/dossier.ts";
import { idleFinding, idleSuppression } from "./idle-suppression.ts";
import { byPlace, diagnosticOf, placed, type PlacedFinding } from "./placed.ts";
import { readiness, type Checklist } from "./readiness.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { pageRules } from "./rules/result/pages.ts";
import { readSubject, type CheckRequest, type Subject } from "./subject.ts";
import { sift } from "./suppressed.ts";
import { toldOnce } from "./told-once.ts";

/** What the checker has to say of a dossier. */
export interface CheckResult {
  readonly dossier: Dossier;
  /** In the order of the files. */
  readonly findings: readonly PlacedFinding[];
  /** The same, as the program tells it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong with reports that could not be asked about at all. */
  readonly reportFaults: readonly Diagnostic[];
  /** How many the office has answered for. */
  readonly suppressedCount: number;
  /** What the year's items ask, and how far the dossier has it. */
  readonly checklists: readonly Checklist[];
}

/** Reads a dossier and asks every rule. Throws DiagnosticError when the dossier cannot be used at all. */
export const checkDossier = (request: CheckRequest): CheckResult => checkSubject(readSubject(request));

/** Asks every rule about what was read. */
export function checkSubject(subject: Subject, asked: readonly Rule[] = rules): CheckResult {
  const found = asked.flatMap((rule) => rule.check(subject).map((finding) => placed(rule, finding, subject)));
  const { suppress } = subject.dossier;
  const { left, suppressed, idle } = sift(toldOnce(found), suppress);
  const ids = rules.map(({ id }) => id);
  const told = idle
    .filter((index) => !isOfPages(suppress[index]!))
    .map((index) => placed(idleSuppression, idleFinding(suppress[index]!, index, ids), subject));
  const findings = [...left, ...told].sort(byPlace);
  return {
    dossier: subject.dossier,
    findings,
    diagnostics: findings.map(diagnosticOf),
    reportFaults: subject.reportFaults,
    suppressedCount: suppressed.length,
    checklists: readiness(subject),
  };
}

/** Whether such a suppression is of use only the finished PDF can tell. */
const isOfPages = ({ rule }: Suppression): boolean => pageRules.some(({ id }) => id === rule);
