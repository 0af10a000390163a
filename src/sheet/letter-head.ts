import { officialSheet } from "./official.ts";
import { mmToPt, pt, type Pt } from "./units.ts";

/** Words of a letter's head, as far as their place goes. */
export interface LetterWords {
  readonly place: "start" | "center" | "end";
  /** Widths of their lines. */
  readonly lines: readonly Pt[];
}

/** Room that measuring by whole lines may miss when lines are set word by word. */
const slack = pt(0.5);

/**
 * Where words of a letter's head begin, from the left margin: there, at the page's centre line, or so that the longest
 * line ends at the right margin; words too long for that begin at the centre line and go on in a second line.
 */
export function letterWordsStart({ place, lines }: LetterWords, room: Pt): Pt {
  if (place === "start") return pt(0);
  const centre = mmToPt(officialSheet.letter.centre);
  return place === "center" ? centre : pt(Math.max(centre, room - Math.max(0, ...lines) - slack));
}
