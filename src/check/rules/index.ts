import { idleSuppression } from "../idle-suppression.ts";
import type { Rule } from "../rule.ts";
import { assessmentTotal } from "./assessment/total.ts";

/** Every rule, in the order of `docs/checks.md`; a new rule is one line. */
export const rules: readonly Rule[] = [assessmentTotal, idleSuppression];
