/** Reads the comments of a Word file with the words they stand at. */
import type { XmlElement } from "../../src/read/docx/xml.ts";
import { all, bodyOf, words, xmlOf } from "./docx-parts.ts";

export interface ReadComment {
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly lines: readonly string[];
  /** The words between its ends; tabs and line breaks are `\t` and `\n`. */
  readonly words: string;
  /** The whole text of the paragraph in which it begins. */
  readonly paragraph: string;
  /** That paragraph's number in the body, from 1. */
  readonly at: number;
}

/** The comments in the order of their part; throws when one is not in the body once, with both ends and a reference. */
export function commentsOf(docx: Uint8Array): readonly ReadComment[] {
  const body = bodyOf(docx);
  const ranges = rangesOf(body);
  const comments = all(xmlOf(docx, "word/comments.xml"), "w:comment");
  if (ranges.size !== comments.length) throw new Error(`${ranges.size} ranges, ${comments.length} comments`);
  return comments.map((comment) => {
    const id = comment.attributes["w:id"] ?? "";
    const range = ranges.get(id);
    if (!range?.isClosed || range.references !== 1) throw new Error(`comment ${id} is not whole`);
    return {
      author: comment.attributes["w:author"],
      date: comment.attributes["w:date"],
      lines: all(comment, "w:p").map(words),
      words: range.words,
      paragraph: range.paragraph.text,
      at: range.paragraph.at,
    };
  });
}

interface Range {
  words: string;
  isClosed: boolean;
  references: number;
  readonly paragraph: { text: string; readonly at: number };
}

const signs: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": "\n" };

function rangesOf(body: XmlElement): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  let paragraph = { text: "", at: 0 };
  const say = (text: string): void => {
    paragraph.text += text;
    for (const range of ranges.values()) if (!range.isClosed) range.words += text;
  };
  const visit = (found: XmlElement): void => {
    const id = found.attributes["w:id"] ?? "";
    if (found.name === "w:p") paragraph = { text: "", at: paragraph.at + 1 };
    if (found.name === "w:t") say(found.children.join(""));
    if (found.name in signs && found.attributes["w:val"] === undefined) say(signs[found.name]!);
    if (found.name === "w:commentRangeStart") {
      if (ranges.has(id)) throw new Error(`comment ${id} begins twice`);
      ranges.set(id, { words: "", isClosed: false, references: 0, paragraph });
    }
    if (found.name === "w:commentRangeEnd") ranges.get(id)!.isClosed = true;
    if (found.name === "w:commentReference") ranges.get(id)!.references++;
    for (const child of found.children) if (typeof child !== "string") visit(child);
  };
  visit(body);
  return ranges;
}
