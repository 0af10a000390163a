import type { MarkShape, Rectangle, Shape } from "../shapes.ts";
import type { ThaiPdfDocument } from "./pdf-document.ts";
import { decimal } from "./numbers.ts";

/** The operators that draw a shape; none for a form field, which is no page content. */
export function shapeOperators(document: ThaiPdfDocument, shape: Shape): string {
  switch (shape.type) {
    case "fill":
      return `q ${colorOf(document, shape.color)} rg ${path(shape.rectangles, shape)} f Q`;
    case "outline":
      return `q ${decimal(shape.lineWidth)} w ${path(shape.rectangles, shape)} S Q`;
    case "rule": {
      const end = `${decimal(shape.x + shape.dx)} ${decimal(shape.y + shape.dy)}`;
      const style = `${decimal(shape.lineWidth)} w ${colorOf(document, shape.color)} RG`;
      // a dash of no length with round ends is a dot
      const dots = shape.dots === undefined ? "" : `1 J [0 ${decimal(shape.dots)}] 0 d `;
      return `q ${dots}${style} ${decimal(shape.x)} ${decimal(shape.y)} m ${end} l S Q`;
    }
    case "mark":
      return markOperators(document, shape);
    case "field":
      return "";
  }
}

function path(rectangles: readonly Rectangle[], { x: left, y: top }: { x: number; y: number }): string {
  return rectangles
    .map(({ x, y, width, height }) => `${[left + x, top + y, width, height].map(decimal).join(" ")} re`)
    .join(" ");
}

function colorOf(document: ThaiPdfDocument, color: string): string {
  return (document._normalizeColor(color) ?? [0, 0, 0]).map(decimal).join(" ");
}

/** Text turned about its middle. pdfkit's page has y downwards, so the glyphs are mirrored back. */
function markOperators(document: ThaiPdfDocument, shape: MarkShape & { x: number; y: number }): string {
  const { text, fontSize, angle, color, x, y } = shape;
  const font = document.provideFont("", true, false);
  const { codes } = font.shape(text);
  document.page.fonts[font.id] ??= font.ref();
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const back = -font.widthOfString(text, fontSize) / 2;
  const down = ((font.ascender + font.descender) * fontSize) / 2000;
  const start = [x + back * cosine + down * sine, y - back * sine + down * cosine];
  const matrix = [cosine, -sine, -sine, -cosine, ...start].map(decimal).join(" ");
  const hex = codes.map((code) => font.hexOf(code)).join("");
  return `q ${colorOf(document, color)} rg BT /${font.id} ${decimal(fontSize)} Tf ${matrix} Tm <${hex}> Tj ET Q`;
}
