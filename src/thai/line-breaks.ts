import { BoundedCache } from "./bounded-cache.ts";
import { breakOpportunities, type Opportunities } from "./break-opportunities.ts";
import { joinedWords } from "./joined-words.ts";
import { keptTogether } from "./kept-together.ts";
import { canPartAt } from "./line-edges.ts";
import { createNameFinder } from "./names.ts";
import type { Span } from "./span.ts";
import { fineWordBreaks } from "./word-breaks.ts";

/** Knows where lines of Thai text may end. */
export interface LineBreaker {
  /**
   * The UTF-16 offsets before which a new line may start, ascending, each between 0 and the length. `text` is
   * one whole paragraph; spaces at a line's end belong to it, and after `\n` there is always an offset.
   */
  breaks(text: string): readonly number[];
  /**
   * For a piece that no line has room for: also the places inside what `breaks` keeps together (names,
   * dates, compounds), but still none inside a word, before a mark or before a closing sign.
   */
  emergencyBreaks(text: string): readonly number[];
}

const cacheLimit = 4_000_000;
/** Breaks of paragraphs without names, the same for every breaker. */
const nameless = new BoundedCache<readonly number[]>(cacheLimit);

/**
 * A breaker that never parts the given words (names of people, places, units of an office), even over
 * spaces. Give the names themselves (`หินดาด`), not what is longer than a narrow column.
 */
export function createLineBreaker(unbreakable: readonly string[] = []): LineBreaker {
  const findNames = createNameFinder(unbreakable);
  const cache = new BoundedCache<readonly number[]>(cacheLimit);
  const find = (text: string): readonly number[] => {
    const names = findNames(text);
    if (names.length > 0) return usualBreaks(text, names);
    return nameless.get(text) ?? nameless.set(text, usualBreaks(text, names));
  };
  return {
    breaks: (text) => cache.get(text) ?? cache.set(text, find(text)),
    emergencyBreaks: (text) => offsetsOf(breakOpportunities(text, findNames(text), fineWordBreaks), text),
  };
}

function usualBreaks(text: string, names: readonly Span[]): readonly number[] {
  const found = breakOpportunities(text, names);
  const whole = [...names, ...keptTogether(text), ...joinedWords(text, found)];
  for (const { start, end } of whole) found.fill(0, start + 1, end);
  return offsetsOf(found, text);
}

function offsetsOf(found: Opportunities, text: string): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 1; offset < text.length; offset++)
    if ((found[offset] && canPartAt(text, offset)) || text[offset - 1] === "\n") offsets.push(offset);
  return offsets;
}
