import { isInsideCluster } from "../../../thai/clusters.ts";
import type { LineBreaker } from "../../../thai/line-breaks.ts";
import { TextBreaker } from "./pdfmake.ts";
import type { BrokenWord } from "./types-text.ts";

/** A run of text in one style. */
export interface Fragment {
  readonly text: string;
  /** Where it is not that of its paragraph. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A piece of a fragment that no line may end inside. */
export interface Piece extends BrokenWord {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Longer pieces are cut, with no line end allowed at the cut, so that a text of one endless word stays cheap. */
const longestPiece = 120;

/**
 * Cuts a paragraph where the Thai line breaker lets lines end. Stock cuts by UAX #14, which knows no Thai words, and asks
 * for each fragment alone (https://github.com/bpampuch/pdfmake/issues/2552).
 */
export class ThaiTextBreaker extends TextBreaker {
  readonly #breaker: LineBreaker;

  constructor(breaker: LineBreaker) {
    super();
    this.#breaker = breaker;
  }

  override getBreaks(texts: readonly Fragment[]): Piece[] {
    if (!texts.some(({ text }) => text.includes("\n"))) return this.#cut(texts);
    return hardLines(texts).flatMap((line, i, lines) => {
      const pieces = this.#cut(line);
      if (i < lines.length - 1) pieces[pieces.length - 1] = { ...pieces.at(-1)!, lineEnd: true };
      return pieces;
    });
  }

  #cut(fragments: readonly Fragment[]): Piece[] {
    const breaks = this.#breaker.breaks(fragments.map(({ text }) => text).join(""));
    const pieces: Piece[] = [];
    let next = 0;
    let offset = 0;
    for (const fragment of fragments) {
      const end = offset + fragment.text.length;
      let from = offset;
      for (; next < breaks.length && breaks[next]! <= end; next++) {
        addPieces(pieces, fragment, { from: from - offset, to: breaks[next]! - offset, isGlued: false });
        from = breaks[next]!;
      }
      addPieces(pieces, fragment, { from: from - offset, to: end - offset, isGlued: true });
      offset = end;
    }
    const last = pieces.pop() ?? { ...fragments[0], text: "" };
    pieces.push({ ...last, noNewLine: false });
    return pieces;
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** Does what follows belong to the same word? */
  readonly isGlued: boolean;
}

/** Adds a range of the fragment, in pieces of bearable length. */
function addPieces(pieces: Piece[], fragment: Fragment, { from, to, isGlued }: Range): void {
  for (let start = from; start < to;) {
    let end = Math.min(start + longestPiece, to);
    while (end < to && isInsideCluster(fragment.text, end)) end++;
    pieces.push({ ...fragment, text: fragment.text.slice(start, end), noNewLine: isGlued || end < to });
    start = end;
  }
}

/** The fragments of each line that the text itself ends. */
function hardLines(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [[]];
  for (const { text, ...look } of fragments) {
    text.split("\n").forEach((part, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)!.push({ ...look, text: part });
    });
  }
  return lines;
}
