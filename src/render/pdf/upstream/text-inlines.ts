import type { LineBreaker } from "../../../thai/line-breaks.ts";
import type { ThaiFont } from "./embedded-font.ts";
import { TextInlines } from "./pdfmake.ts";
import type { ShapedText } from "./shaped-text.ts";
import { ThaiTextBreaker, type Fragment, type Piece } from "./text-breaker.ts";
import type { PdfDocumentShape } from "./types-document.ts";
import type { InlineShape, MeasuredText, StyleStack } from "./types-text.ts";

/** A measured piece in one of our fonts. */
export interface ThaiInline extends InlineShape {
  readonly font: ThaiFont;
  readonly shaped: ShapedText;
}

/** What a text node of the definition says about its look; lengths in points. */
export interface TextLook {
  readonly fontSize: number;
  /** Distance of baselines. */
  readonly linePitch: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const trailingSpaces = /\s+$/;

/**
 * Measures the pieces that lines are made of. Stock makes its own TextBreaker here, looks each style of each word up in the
 * whole stack of nodes (24 times a word), joins nested texts in quadratic time, and drops spaces at the start of a line.
 */
export class ThaiTextInlines extends TextInlines {
  readonly #breaker: ThaiTextBreaker;

  constructor(document: PdfDocumentShape, breaker: LineBreaker) {
    super(document);
    this.#breaker = new ThaiTextBreaker(breaker);
  }

  /** `text` is a list of fragments; the text node itself is on top of the stack and carries the whole look. */
  override buildInlines(text: readonly Fragment[], styles: StyleStack): MeasuredText {
    const look = styles.styleOverrides.at(-1) as TextLook;
    const fonts = this.#fonts(look);
    const items = this.#breaker.getBreaks(text).map((piece) => measured(piece, fonts(piece), look));
    // our tables have fixed widths, so nobody asks for the width a node would like
    return { items, minWidth: 0, maxWidth: 0 };
  }

  #fonts(look: TextLook): (piece: Piece) => ThaiFont {
    const known = new Map<number, ThaiFont>();
    return ({ bold = look.bold ?? false, italics = look.italics ?? false }) => {
      const face = (bold ? 1 : 0) + (italics ? 2 : 0);
      let font = known.get(face);
      if (!font) known.set(face, (font = this.pdfDocument.provideFont("", bold, italics) as ThaiFont));
      return font;
    };
  }
}

function measured(piece: Piece, font: ThaiFont, { linePitch, ...look }: TextLook): ThaiInline {
  const { text, fontSize = look.fontSize, lineEnd = false, noNewLine = false } = piece;
  return inlineOf(text, { font, fontSize, height: linePitch, lineEnd, noNewLine });
}

/** What of an inline its text does not decide. */
type InlineLook = Pick<ThaiInline, "font" | "fontSize" | "height" | "lineEnd" | "noNewLine">;

/** A measured text in a font. One literal for all: objects of one shape are a third of the whole run time. */
export function inlineOf(
  text: string,
  { font, fontSize, height, lineEnd, noNewLine }: InlineLook,
): ThaiInline {
  const shaped = font.shape(text);
  const spaces = endsInThai(text) ? null : trailingSpaces.exec(text);
  return {
    text,
    font,
    shaped,
    fontSize,
    height,
    width: (shaped.width * fontSize) / 1000,
    x: 0,
    leadingCut: 0,
    trailingCut: spaces ? font.widthOfString(spaces[0], fontSize) : 0,
    lineEnd,
    noNewLine,
  };
}

/** Most pieces do, and are spared the search for spaces. */
const endsInThai = (text: string): boolean => (text.charCodeAt(text.length - 1) & 0xff80) === 0x0e00;
