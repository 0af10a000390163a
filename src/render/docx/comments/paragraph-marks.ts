import type { Span } from "../../../thai/span.ts";

/** The range of a comment in a paragraph's text, UTF-16 offsets. */
export interface Mark extends Span {
  /** Of the comment. */
  readonly id: number;
}

const RUN = /<w:r>(<w:rPr>.*?<\/w:rPr>)?(.*?)<\/w:r>/gs;
const TEXT_START = '<w:t xml:space="preserve">';
const TEXT_END = "</w:t>";
/** What the text of a run is made of; a run with anything else, such as a drawing, says nothing. */
const PIECE = /<w:t xml:space="preserve">([^<]*)<\/w:t>|<w:tab\/>|<w:br\/>/g;
/** A character of text as XML has it. */
const CHARACTER = /&\w+;|[^&]/gsu;

/** A character, tab or line break of a run. */
interface Unit {
  readonly xml: string;
  readonly text: string;
}

/** The text of a paragraph, in whose offsets marks are given: tabs and line breaks are one character. */
export function textOfParagraph(xml: string): string {
  return Array.from(xml.matchAll(RUN), ([, , content = ""]) =>
    piecesOf(content).map(textOfPiece).join(""),
  ).join("");
}

/** The paragraph with the marks around their words; runs are parted where a mark stands inside. */
export function markedParagraph(xml: string, marks: readonly Mark[]): string {
  const { length } = textOfParagraph(xml);
  const within = marks.map((mark) => clipped(mark, length));
  const starts = together(within, ({ start }) => start, startMark);
  const ends = together(within, ({ end }) => end, endMark);
  let at = 0;
  return xml.replace(RUN, (run, properties: string | undefined, content: string) => {
    const units = unitsOf(content);
    if (units.length === 0) return run;
    const parts: string[] = [];
    let open: string[] = [];
    const put = (mark: string | undefined): void => {
      if (mark === undefined) return;
      if (open.length > 0) parts.push(runOf(open, properties));
      open = [];
      parts.push(mark);
    };
    for (const { xml: unit, text } of units) {
      put(starts.get(at));
      open.push(unit);
      at += text.length;
      put(ends.get(at));
    }
    if (open.length > 0) parts.push(runOf(open, properties));
    return parts.join("");
  });
}

/** Within the text, and at least one character of it. */
function clipped({ id, start, end }: Mark, length: number): Mark {
  const from = Math.max(0, Math.min(start, length - 1));
  return { id, start: from, end: Math.max(from + 1, Math.min(end, length)) };
}

/** The marks at each offset, in their order. */
function together(
  marks: readonly Mark[],
  offset: (mark: Mark) => number,
  xml: (mark: Mark) => string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const mark of marks) found.set(offset(mark), `${found.get(offset(mark)) ?? ""}${xml(mark)}`);
  return found;
}

const startMark = ({ id }: Mark): string => `<w:commentRangeStart w:id="${id}"/>`;

const endMark = ({ id }: Mark): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** The pieces of a run's content; none when there is more in it than text. */
function piecesOf(content: string): readonly RegExpMatchArray[] {
  const pieces = [...content.matchAll(PIECE)];
  const length = pieces.reduce((sum, [piece]) => sum + piece.length, 0);
  return length === content.length ? pieces : [];
}

function textOfPiece([piece, text]: RegExpMatchArray): string {
  if (text === undefined) return piece === "<w:tab/>" ? "\t" : "\n";
  return text.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
}

function unitsOf(content: string): readonly Unit[] {
  return piecesOf(content).flatMap((piece) => {
    if (piece[1] === undefined) return [{ xml: piece[0], text: textOfPiece(piece) }];
    return (piece[1].match(CHARACTER) ?? []).map((character) => ({
      xml: `${TEXT_START}${character}${TEXT_END}`,
      text: entities[character] ?? character,
    }));
  });
}

function runOf(units: readonly string[], properties = ""): string {
  return `<w:r>${properties}${units.join("").replaceAll(`${TEXT_END}${TEXT_START}`, "")}</w:r>`;
}

/** Those that `Element` writes. */
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&quot;": '"',
  "&apos;": "'",
  "&lt;": "<",
  "&gt;": ">",
};
