import type { Placed } from "./placed.ts";

/** Text as printed: digits already Thai where they must be. Spaces are kept as they are. */
export interface TextNode extends Placed {
  readonly type: "text";
  readonly value: string;
}

export interface StrongNode extends Placed {
  readonly type: "strong";
  readonly children: readonly Inline[];
}

export interface EmphasisNode extends Placed {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}

/** Text whose digits are printed as typed: codes, URLs, scores kept Arabic. */
export interface VerbatimNode extends Placed {
  readonly type: "verbatim";
  readonly children: readonly Inline[];
}

/** Words an office will want to fill or change in Word: number, date, signer, addressee. */
export interface FieldNode extends Placed {
  readonly type: "field";
  /** Stable name, e.g. `document-number`. */
  readonly name: string;
  /** Thai, shown to the user as the field's caption. */
  readonly label: string;
  readonly kind: "text" | "date";
  /** ISO date, when `kind` is `date` and a date is set. */
  readonly date?: string;
  readonly children: readonly Inline[];
}

export interface LineBreakNode extends Placed {
  readonly type: "line-break";
}

/** What stands within a line. */
export type Inline = TextNode | StrongNode | EmphasisNode | VerbatimNode | FieldNode | LineBreakNode;
