import type { DiagnosticCode } from "../diagnostics/codes.ts";
import { DiagnosticError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import type { XmlNode } from "./xml.ts";

/** Gathers what is wrong with the markup, so that the author hears of everything at once. */
export class Faults {
  readonly #source: SourceText;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(source: SourceText) {
    this.#source = source;
  }

  /** Notes a fault at a node of the markup. */
  add(
    code: DiagnosticCode,
    { offset }: Pick<XmlNode, "offset">,
    message: string,
    ...hints: readonly string[]
  ): void {
    this.#diagnostics.push({
      code,
      severity: "error",
      message,
      place: placeAtOffset(this.#source, offset),
      hints,
    });
  }

  /** Throws DiagnosticError with all faults, in the order of the markup, when there is one. */
  throwIfAny(): void {
    if (this.#diagnostics.length === 0) return;
    const inOrder = (a: Diagnostic, b: Diagnostic): number =>
      a.place!.line! - b.place!.line! || a.place!.column! - b.place!.column!;
    throw new DiagnosticError(this.#diagnostics.toSorted(inOrder));
  }
}
