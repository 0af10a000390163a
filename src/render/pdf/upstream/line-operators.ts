import type { ThaiFont } from "./embedded-font.ts";
import type { ThaiLine } from "./line.ts";
import { decimal, tenths } from "./numbers.ts";
import type { ThaiInline } from "./text-inlines.ts";
import type { PdfkitPage } from "./types-document.ts";

/** A shift below this, in thousandths of an em, is rounding and not worth a number. */
const leastShift = 0.2;

/** The operators that draw `line` with its left end at `x` and its top at `y`: one BT … ET, one TJ per style. */
export function lineOperators(page: PdfkitPage, line: ThaiLine, x: number, y: number): string {
  const text = new TextObject(page, line, y + line.getAscenderHeight());
  for (const inline of line.inlines) if (inline.text) text.show(inline, x + inline.x);
  const operators = text.end();
  // Plain pdftotext takes some spread clusters for words, so the real text goes with them.
  return line.distribution
    ? `/Span <</ActualText <${utf16(textOf(line))}>>> BDC\n${operators}\nEMC`
    : operators;
}

class TextObject {
  readonly #page: PdfkitPage;
  readonly #line: ThaiLine;
  readonly #baseline: number;
  #out = "BT";
  #isOpen = false;
  /** What the array of the open TJ ends with just now: codes go on, and two numbers need a space between them. */
  #last: "nothing" | "codes" | "number" = "nothing";
  #font: ThaiFont | null = null;
  #size = 0;
  /** Where the last code ended, in points. */
  #pen = 0;

  constructor(page: PdfkitPage, line: ThaiLine, baseline: number) {
    this.#page = page;
    this.#line = line;
    this.#baseline = baseline;
  }

  show(inline: ThaiInline, x: number): void {
    const em = 1000 / inline.fontSize;
    this.#setFont(inline);
    this.#moveTo(x, em);
    this.#pen = x + this.#showCodes(inline, em) / em;
  }

  end(): string {
    this.#close();
    return `${this.#out}\nET`;
  }

  #setFont({ font, fontSize }: ThaiInline): void {
    if (font === this.#font && fontSize === this.#size) return;
    this.#close();
    this.#font = font;
    this.#size = fontSize;
    this.#page.fonts[font.id] ??= font.ref();
    this.#out += `\n/${font.id} ${decimal(fontSize)} Tf`;
  }

  #moveTo(x: number, em: number): void {
    if (!this.#isOpen) {
      this.#out += `\n1 0 0 -1 ${decimal(x)} ${decimal(this.#baseline)} Tm\n[`;
      this.#isOpen = true;
      this.#last = "nothing";
      return;
    }
    const shift = (this.#pen - x) * em;
    if (Math.abs(shift) > leastShift) this.#shift(shift);
  }

  #shift(by: number): void {
    this.#out +=
      this.#last === "codes" ? `>${tenths(by)}` : this.#last === "number" ? ` ${tenths(by)}` : tenths(by);
    this.#last = "number";
  }

  #code(hex: string): void {
    this.#out += this.#last === "codes" ? hex : `<${hex}`;
    this.#last = "codes";
  }

  /** Shows the codes of `inline`; how far the pen went, in thousandths of an em. */
  #showCodes({ font, shaped }: ThaiInline, em: number): number {
    const { distribution } = this.#line;
    const { codes, kerns } = shaped;
    // what a page only repeats was counted where it was first drawn
    if (shaped.missing.length > 0 && this.#line.tag) font.note(shaped, textOf(this.#line));
    let width = 0;
    let pending = 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!;
      if (pending !== 0) this.#shift(-pending);
      this.#code(font.hexOf(code));
      pending = kerns[i]!;
      if (distribution && code.endsCluster && i < codes.length - 1)
        pending += (code.isSpace ? distribution.perSpace : distribution.perCluster) * em;
      width += code.advance + pending;
    }
    return width - pending; // what is pending was not shown
  }

  #close(): void {
    if (this.#isOpen) this.#out += this.#last === "codes" ? ">] TJ" : "] TJ";
    this.#isOpen = false;
  }
}

const textOf = ({ inlines }: ThaiLine): string => inlines.map(({ text }) => text).join("");

function utf16(text: string): string {
  let hex = "FEFF";
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, "0").toUpperCase();
  return hex;
}
