import { Line } from "./pdfmake.ts";
import type { Bookmark } from "../definition.ts";
import type { Distribution } from "../layout/distribution.ts";
import type { Tag } from "../tag.ts";
import type { ThaiInline } from "./text-inlines.ts";

/** A line of text in our fonts. */
export class ThaiLine extends Line {
  override inlines: ThaiInline[] = [];
  /** How the line is spread over its width, if it is. */
  distribution?: Distribution;
  /** What it is part of; a line without a tag is an artifact. */
  tag?: Tag | undefined;
  /** Its place in the outline, if it begins a heading. */
  bookmark?: Bookmark | undefined;

  /** Stock lets fonts decide the pitch; the sheet does. The font's own height stands in the middle of the pitch. */
  override getAscenderHeight(): number {
    let ascent = 0;
    for (const { font, fontSize, height } of this.inlines) {
      const own = ((font.ascender - font.descender) * fontSize) / 1000;
      ascent = Math.max(ascent, (height - own) / 2 + (font.ascender * fontSize) / 1000);
    }
    return ascent;
  }

  /** Stock copies (for repeated heads) into a `new Line`, which would lose this class. */
  override clone(): ThaiLine {
    return Object.assign(new ThaiLine(this.maxWidth), this);
  }
}
