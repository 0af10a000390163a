import type { Severity } from "../diagnostics/diagnostic.ts";
import type { JsonText } from "../json/json-text.ts";
import type { Path } from "../json/path.ts";
import type { Span } from "../thai/span.ts";
import type { Subject } from "./subject.ts";

/** The parts of the checker, with the Thai title of each. */
export const ruleAreas = {
  assessment: "ผลการประเมิน",
  coverage: "ความครบถ้วนของมาตรการ",
  years: "ปีและวันที่",
  references: "การอ้างอิงในข้อความ",
  language: "ภาษา",
  content: "เนื้อหาที่ข้อประเมินต้องการ",
  result: "แฟ้มผลลัพธ์",
} as const;

/** The part of the checker that a rule belongs to. */
export type RuleArea = keyof typeof ruleAreas;

/** One thing that a careful colleague would ask about. */
export interface Rule {
  /** Kebab case; unique over all areas, never reused: suppressions name it. */
  readonly id: string;
  readonly area: RuleArea;
  /** Of its findings, unless one says otherwise. `error` only where nobody would sign it. */
  readonly severity: Severity;
  /** Thai, a short name. */
  readonly title: string;
  /** Thai: what is found, why it matters, what is meant to pass. For `check --explain`. */
  readonly explanation: string;
  /** Pure; takes time in proportion to the texts. */
  readonly check: (subject: Subject) => readonly Finding[];
}

/** Where in which file: a value, or a piece of a text as it is typed there. */
export interface Spot {
  /** The file; without it, the dossier. */
  readonly json?: JsonText;
  readonly path: Path;
  /** UTF-16 offsets in the text at `path`. */
  readonly span?: Span;
}

/** What a rule found at one place. */
export interface Finding extends Spot {
  /** Milder or graver than the rule's own. */
  readonly severity?: Severity;
  /** Thai, one sentence, no full stop; the words concerned stand in “ ”. */
  readonly message: string;
  /** Thai; each an action that would mend it. */
  readonly hints: readonly string[];
  /** What should stand in place of `span`, only where nobody would want anything else: `--fix` writes it. */
  readonly fix?: string;
}
