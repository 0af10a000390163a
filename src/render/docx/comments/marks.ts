import type { DocumentNode } from "../../../document/nodes.ts";
import { paragraphsOf } from "../../../document/paragraphs.ts";
import type { Comment } from "../../renderer.ts";
import { markedParagraph, textOfParagraph, type Mark } from "./paragraph-marks.ts";

/** A paragraph of the body as `Element` writes it. Up to its end in a drawing's frame it has no text that could be marked. */
const PARAGRAPH = /<w:p>.*?<\/w:p>/gs;

/**
 * Puts the ends of the comments' ranges around their words in the body, and their references behind them (ISO 29500-1,
 * 17.13.4). Takes time in proportion to the body.
 */
export function withCommentMarks(xml: string, document: DocumentNode, comments: readonly Comment[]): string {
  if (comments.length === 0) return xml;
  const texts = (xml.match(PARAGRAPH) ?? []).map(textOfParagraph);
  const written = writtenParagraphs(paragraphsOf(document), texts);
  const marks = new Map<number, Mark[]>();
  for (const [id, { paragraph, span }] of comments.entries()) {
    const place = written[paragraph];
    const index = place ?? nearest(written, paragraph);
    const mark = place === undefined ? { id, start: 0, end: texts[index]!.length } : { id, ...span };
    const same = marks.get(index);
    if (same) same.push(mark);
    else marks.set(index, [mark]);
  }
  let index = -1;
  return xml.replace(PARAGRAPH, (paragraph) => {
    const own = marks.get(++index);
    return own === undefined ? paragraph : markedParagraph(paragraph, own);
  });
}

/** For each paragraph of the tree the index of the one that was written for it: of those that say the same, in their order. */
function writtenParagraphs(
  wanted: readonly string[],
  texts: readonly string[],
): readonly (number | undefined)[] {
  const places = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    if (text === "") continue;
    const same = places.get(comparable(text));
    if (same) same.push(index);
    else places.set(comparable(text), [index]);
  }
  const taken = new Map<string, number>();
  return wanted.map((text) => {
    const key = comparable(text);
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    return places.get(key)?.[count];
  });
}

/** Without what the body adds to the words: spaces that hold, and dots to sign on. */
const comparable = (text: string): string => text.replaceAll("\u00a0", " ").replace(/[\s.]+$/, "");

/** The written paragraph nearest before one that is not found again, else the first there is. */
function nearest(written: readonly (number | undefined)[], paragraph: number): number {
  const before = written.slice(0, paragraph).findLast((index) => index !== undefined);
  return before ?? written.find((index) => index !== undefined) ?? 0;
}
