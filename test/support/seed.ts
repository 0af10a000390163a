/**
 * The seed as an independent witness: its paragraphs are read from the text that was taken from the
 * office's Word file, never from a dossier, so that a printed file can be held against the original.
 */
import { readFileSync } from "node:fs";

const SEED = new URL("../fixtures/hin-dat-2566-verbatim/seed.txt", import.meta.url);

/** Left by the extraction: bookmarks, the place of a picture. */
const ARTEFACT = /\[(?:bookmark|image):[^\]]*\]/gu;
/** Where the document ends and the text recognised in its pictures begins. */
const TAIL = /^image1\.jpeg$/mu;
/** The last head of the measures table; its cells follow, five to a group. */
const LAST_HEAD = "การติดตามผล";
const SIGN_LABEL = "ลงชื่อ";
const ORDINAL = /^[๐-๙]+\./u;
const INTRODUCTION = { from: 2, lines: 3 } as const;

/**
 * The seed's paragraphs from title to date of signature, in the order in which a reader goes through its
 * rows: per group its name, then action, responsible, schedule and monitoring of the first action, of the
 * second, and so on. A `\n` stands where the seed ends a line within a paragraph. Inner spaces are kept.
 * Throws when the columns of a group differ in length.
 */
export function seedParagraphs(): readonly string[] {
  const lines = seedLines();
  const table = lines.findIndex((line) => line.trim() === LAST_HEAD) + 1;
  const signature = lines.findIndex((line) => line.trim() === SIGN_LABEL);
  return [
    ...beforeMeasures(lines.slice(0, table)),
    ...measures(lines.slice(table, signature)),
    ...nonBlank(lines.slice(signature)),
  ];
}

function seedLines(): readonly string[] {
  const [text = ""] = readFileSync(SEED, "utf8").split(TAIL);
  return text.replaceAll(ARTEFACT, "").split("\n");
}

const nonBlank = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

/** Each line is a paragraph but for the introduction, one sentence that the seed spreads over three. */
function beforeMeasures(lines: readonly string[]): readonly string[] {
  const paragraphs = nonBlank(lines);
  const introduction = paragraphs.splice(INTRODUCTION.from, INTRODUCTION.lines).join("\n");
  return paragraphs.toSpliced(INTRODUCTION.from, 0, introduction);
}

function measures(lines: readonly string[]): readonly string[] {
  const cells = cellsOf(lines);
  return Array.from({ length: cells.length / 5 }, (_, group) => {
    const [name = [], ...columns] = cells.slice(group * 5, group * 5 + 5);
    return [...nonBlank(name), ...rowsOf(columns)];
  }).flat();
}

/** A cell begins with a tab; lines of white space only belong to the cell before them. */
function cellsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const cells: string[][] = [];
  for (const line of lines) {
    if (line.startsWith("\t") && line.trim() !== "") cells.push([]);
    cells.at(-1)?.push(line.trim());
  }
  return cells;
}

/** The n-th action goes with the n-th entry of each other column. */
function rowsOf([actions = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  const columns = [entriesByOrdinal(actions), ...others.map(entriesByBlankLine)];
  const [first = []] = columns;
  if (columns.some(({ length }) => length !== first.length)) {
    throw new Error(`columns of unequal length beside “${first[0] ?? ""}”`);
  }
  return first.flatMap((_, row) => columns.map((column) => column[row] ?? ""));
}

function entriesByOrdinal(lines: readonly string[]): readonly string[] {
  const entries: string[] = [];
  for (const line of nonBlank(lines)) {
    if (ORDINAL.test(line)) entries.push(line);
    else entries.push(`${entries.pop() ?? ""}\n${line}`);
  }
  return entries;
}

const entriesByBlankLine = (lines: readonly string[]): readonly string[] =>
  lines
    .join("\n")
    .split(/\n{2,}/u)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** Ends a paragraph in the text searched; `\n` ends a line within one. */
const PARAGRAPH_END = "\u2029";

/**
 * Those of `paragraphs` that do not stand, in this order, in `readBack`: the paragraphs of a finished file,
 * with `\n` at the line ends its reader kept. Each must fill whole lines and must not be torn over two
 * paragraphs, except where it has a `\n` itself. A line end equals nothing or one space, other spaces
 * count; Thai and ASCII digits are alike; the signature label may be followed by its dotted line.
 * When one is lost, rows alike are taken for each other, so the fault is at or before the first returned.
 */
export function missingFrom(paragraphs: readonly string[], readBack: readonly string[]): readonly string[] {
  const text = foldDigits(readBack.map((paragraph) => paragraph.trim()).join(PARAGRAPH_END));
  let position = 0;
  return paragraphs.filter((paragraph) => {
    const pattern = patternOf(foldDigits(paragraph.trim()));
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found) position = pattern.lastIndex;
    return !found;
  });
}

function patternOf(paragraph: string): RegExp {
  const characters = Array.from(paragraph, characterPattern).join("\\n?");
  const dots = paragraph === SIGN_LABEL ? "[ .…]*" : "";
  return new RegExp(`(?<![^\\n\\u2029])${characters}${dots}(?![^\\n\\u2029])`, "gu");
}

function characterPattern(character: string): string {
  if (character === " ") return "[ \\n]";
  if (character === "\n") return "[ \\n\\u2029]{0,2}";
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");
}

const foldDigits = (text: string): string =>
  text.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - "๐".charCodeAt(0)));
