import type { Inline } from "./inline-nodes.ts";
import type { Placed } from "./placed.ts";

/** A line at the head of a memo: what is asked in bold, what is answered, dots up to the next or to the right margin. */
export interface MemoLineNode extends Placed {
  readonly type: "memo-line";
  /** One, or two of which the second stands on the sheet's place for it (`ที่` and `วันที่`). */
  readonly children: readonly MemoFieldNode[];
}

/** One answer of a memo's head; without words only dots to write on. */
export interface MemoFieldNode extends Placed {
  readonly type: "memo-field";
  /** What is asked, e.g. `ส่วนราชการ`. */
  readonly label: string;
  readonly children: readonly Inline[];
}

/** A line at the head of a letter: one part, or one at the margin and another right of it (number and address). */
export interface LetterLineNode extends Placed {
  readonly type: "letter-line";
  readonly children: readonly LetterPartNode[];
}

/** Words of a letter's head; further lines stand under the first. */
export interface LetterPartNode extends Placed {
  readonly type: "letter-part";
  /** At the left margin; from the page's centre line on; or as far right as the longest line allows, but no further left. */
  readonly place: "start" | "center" | "end";
  readonly children: readonly Inline[];
}

/** A label, and words that hang under each other beside it: เรื่อง, เรียน, อ้างถึง, สิ่งที่ส่งมาด้วย. */
export interface LabelledNode extends Placed {
  readonly type: "labelled";
  readonly label: string;
  readonly children: readonly Inline[];
}
