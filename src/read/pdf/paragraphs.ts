import { joinLines } from "./lines.ts";
import type { ReadLine } from "./lines.ts";
import type { ContentKey, StructureElement } from "./structure.ts";
import type { TextRun } from "./text-run.ts";

/** A paragraph in reading order: the text of one structure element that holds lines. */
export interface ReadParagraph {
  /** Standard role of the element, e.g. `P`, `H1`, `TH`, `LI`; empty for text outside the structure. */
  readonly role: string;
  /** Roles from the root to the element, e.g. `Document Table TR TD P`. */
  readonly path: readonly string[];
  /** Page of its first line, from 1. */
  readonly page: number;
  /** What the codes say, its lines joined by nothing. */
  readonly text: string;
  /** The same, line by line. */
  readonly lines: readonly string[];
  /** What a reader says that heeds `ActualText`; equal to `text` in a sound file. */
  readonly actualText: string;
}

/** Elements that stand inside a line; their text belongs to the paragraph around them (ISO 32000-1, 14.8.4.4). */
const inlineRoles = new Set(
  "Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Em Strong".split(" "),
);
/** Elements whose text is part of a picture. */
const pictureRoles = new Set(["Figure", "Formula"]);

/** In the table of contents: the number of a page, which is no word. */
const isPageNumber = (role: string, path: readonly string[]): boolean =>
  role === "Reference" && path.includes("TOCI");

/** Between a list's marker and its text, as in a word processor. */
const labelEnd = "\t";

/** Goes through the structure and gives its paragraphs; a list item's marker begins the item's first paragraph. */
export function structureParagraphs(
  root: StructureElement,
  contentOf: (key: ContentKey) => readonly TextRun[],
): readonly ReadParagraph[] {
  const collector = new ParagraphCollector(contentOf);
  collector.block(root, []);
  return collector.paragraphs;
}

/** Text that stands in no structure element: each line is a paragraph, so that nothing drawn goes unread. */
export function looseParagraphs(lines: readonly ReadLine[]): readonly ReadParagraph[] {
  return lines.map((line) => paragraphOf([], [line]));
}

class ParagraphCollector {
  readonly paragraphs: ReadParagraph[] = [];
  readonly #contentOf: (key: ContentKey) => readonly TextRun[];

  constructor(contentOf: (key: ContentKey) => readonly TextRun[]) {
    this.#contentOf = contentOf;
  }

  /** Reads a block element: its own text makes paragraphs, the blocks inside make theirs. */
  block(element: StructureElement, around: readonly string[]): void {
    if (pictureRoles.has(element.role)) {
      this.#inline(element, []);
      return;
    }
    const path = element.role === "" ? around : [...around, element.role];
    const first = this.paragraphs.length;
    let runs: TextRun[] = [];
    const flush = (): void => {
      this.#add(path, runs, element.actualText);
      runs = [];
    };
    for (const child of element.children) {
      if ("id" in child) append(runs, this.#contentOf(child));
      else if (isPageNumber(child.role, path)) this.#inline(child, []);
      else if (inlineRoles.has(child.role)) this.#inline(child, runs);
      else {
        flush();
        this.block(child, path);
      }
    }
    flush();
    if (element.role === "LI") this.#joinLabel(first, path);
  }

  /** Takes all text inside, whatever the roles. */
  #inline(element: StructureElement, runs: TextRun[]): void {
    for (const child of element.children) {
      if ("id" in child) append(runs, this.#contentOf(child));
      else this.#inline(child, runs);
    }
  }

  #add(path: readonly string[], runs: readonly TextRun[], actualText: string | undefined): void {
    if (runs.length === 0) return;
    const paragraph = paragraphOf(
      path,
      joinLines(runs, () => false),
    );
    this.paragraphs.push(actualText === undefined ? paragraph : { ...paragraph, actualText });
  }

  #joinLabel(first: number, path: readonly string[]): void {
    const [label, body] = this.paragraphs.slice(first, first + 2);
    if (label?.role !== "Lbl" || !body || body.path.includes("LI", path.length)) return;
    const [firstLine = "", ...otherLines] = body.lines;
    this.paragraphs.splice(first, 2, {
      role: "LI",
      path,
      page: label.page,
      text: label.text + labelEnd + body.text,
      lines: [...label.lines.slice(0, -1), (label.lines.at(-1) ?? "") + labelEnd + firstLine, ...otherLines],
      actualText: label.actualText + labelEnd + body.actualText,
    });
  }
}

function append(runs: TextRun[], more: readonly TextRun[]): void {
  for (const run of more) runs.push(run);
}

function paragraphOf(path: readonly string[], read: readonly ReadLine[]): ReadParagraph {
  const lines = read.map(({ text }) => text);
  return {
    role: path.at(-1) ?? "",
    path,
    page: read[0]?.page ?? 1,
    text: lines.join(""),
    lines,
    actualText: read.map(({ actualText }) => actualText).join(""),
  };
}
