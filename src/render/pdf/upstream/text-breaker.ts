import { isInsideCluster } from "../../../thai/clusters.ts";
import type { LineBreaker } from "../../../thai/line-breaks.ts";
import { TextBreaker } from "./pdfmake.ts";
import type { BrokenWord } from "./types-text.ts";

/** A run of text in one style. */
export interface Fragment {
  readonly text: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** A piece of a fragment that no line may end inside. */
export interface Piece extends BrokenWord {
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
    for (const { text, ...look } of fragments) {
      let from = 0;
      for (; next < breaks.length && breaks[next]! <= offset + text.length; next++) {
        const to = breaks[next]! - offset;
        pieces.push(...glued(text.slice(from, to), look));
        // a break between two fragments ends the piece of the first
        if (pieces.length > 0) pieces[pieces.length - 1] = { ...pieces.at(-1)!, noNewLine: false };
        from = to;
      }
      pieces.push(...glued(text.slice(from), look));
      offset += text.length;
    }
    const last = pieces.pop() ?? { text: "", ...style(fragments[0]) };
    return [...pieces, { ...last, noNewLine: false }];
  }
}

const style = ({ bold, italics }: Omit<Fragment, "text"> = {}): Omit<Fragment, "text"> => ({
  ...(bold && { bold }),
  ...(italics && { italics }),
});

/** `text` in pieces of bearable length, none of which a line may end after; none for no text. */
function glued(text: string, look: Omit<Fragment, "text">): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + longestPiece, text.length);
    while (to < text.length && isInsideCluster(text, to)) to++;
    pieces.push({ ...look, text: text.slice(from, to), noNewLine: true });
    from = to;
  }
  return pieces;
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
