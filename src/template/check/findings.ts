import type { DiagnosticCode } from "../../diagnostics/codes.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { placeAtLine, type SourceText } from "../../diagnostics/source-text.ts";

/** What is wrong, and what would mend it. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** What a check has found, each thing once: a partial may be called from several places. */
export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly #said = new Set<string>();

  /** Notes a fault at a node of a template's syntax tree. */
  add(code: DiagnosticCode, { loc }: hbs.AST.Node, source: SourceText, { message, hint }: Words): void {
    const place = placeAtLine(source, loc.start.line, loc.start.column);
    this.say({ code, severity: "error", message, place, hints: [hint] });
  }

  /** Notes a finished diagnostic. */
  say(diagnostic: Diagnostic): void {
    const key = JSON.stringify([diagnostic.place, diagnostic.message]);
    if (!this.#said.has(key)) this.diagnostics.push(diagnostic);
    this.#said.add(key);
  }
}
