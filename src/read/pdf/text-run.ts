/** A replacement text; its runs are those between its `BDC` and `EMC`. */
export interface ActualText {
  readonly text: string;
}

/** The marked content a run stands in. */
export interface Mark {
  /** Decoration: page numbers, repeated heads, rules (ISO 32000-1, 14.8.2.2). */
  readonly artifact: boolean;
  /** Object number of the page or form that counts the marked-content ids. */
  readonly holder: number;
  /** Marked-content id; undefined outside of tagged content. */
  readonly id: number | undefined;
  readonly actualText: ActualText | undefined;
}

/** What one operator shows, with its place. */
export interface TextRun {
  /** From 1. */
  readonly page: number;
  /** Points from the left edge of the page; `endX` is where the pen stands afterwards. */
  readonly x: number;
  readonly endX: number;
  /** Baseline, in points from the top edge of the page. */
  readonly y: number;
  /** Size in points, after all scaling. */
  readonly size: number;
  /** PostScript name. */
  readonly font: string;
  /** What the codes say. */
  readonly text: string;
  readonly mark: Mark;
}
