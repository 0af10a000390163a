import type {
  ColumnsContent,
  Content,
  DrawingContent,
  Leader,
  MarkedContent,
  PictureContent,
  StackContent,
  TextAlignment,
  TextContent,
} from "../definition.ts";
import type { Shape } from "../shapes.ts";
import type { ThaiLine } from "../upstream/line.ts";
import type { ThaiInline } from "../upstream/text-inlines.ts";
import { distribute } from "./distribution.ts";
import { breakLines, type EmergencyBreaks } from "./lines.ts";
import { joined, moved, type Placed, type Strip } from "./strip.ts";

/** Narrower columns are set ragged: distribution would tear their few words apart. 5 cm. */
const narrowestDistributed = 141.7;

/** Cuts measured content into strips `width` wide; the one measurer and line filler for pages and table cells. */
export class Stripper {
  readonly #emergencyBreaks: EmergencyBreaks;

  constructor(emergencyBreaks: EmergencyBreaks) {
    this.#emergencyBreaks = emergencyBreaks;
  }

  stripsOf(content: Content, width: number): Strip[] {
    const { margin: [left, top, right] = [0, 0, 0, 0], relativePosition } = content;
    const strips = this.#inside(content, width - left - right);
    if (relativePosition) {
      const { x, y } = relativePosition;
      return [{ ...joined(strips), gap: 0, height: 0, placed: moved(joined(strips).placed, left + x, y) }];
    }
    return strips.map((strip, i) => ({
      ...strip,
      gap: i === 0 ? Math.max(top, strip.gap) : strip.gap,
      placed: left === 0 ? strip.placed : moved(strip.placed, left, 0),
    }));
  }

  #inside(content: Content, width: number): Strip[] {
    if ("text" in content) return this.#textStrips(content as TextContent, width);
    if ("markerWidth" in content) return this.#markedStrips(content, width);
    if ("columns" in content) return this.#columnStrips(content as ColumnsContent);
    if ("canvas" in content) return [drawingStrip(content as DrawingContent)];
    if ("image" in content || "svg" in content) return [pictureStrip(content as PictureContent)];
    return this.#stackStrips(content as StackContent, width);
  }

  #textStrips(node: TextContent, room: number): Strip[] {
    const pieces = (node._inlines ?? []) as ThaiInline[];
    const { indent = 0, boxWidth: width = room } = node;
    const lines = breakLines(pieces, { width, indent }, this.#emergencyBreaks);
    return lines.map((line, i) => {
      align(line, node.alignment, { width, isLast: i === lines.length - 1 });
      line.tag = node.tag;
      if (i === 0) line.bookmark = node.bookmark;
      return {
        gap: 0,
        height: node.linePitch,
        placed: [
          { drawn: { type: "line", item: line }, x: line.x ?? 0, y: 0 },
          ...(node.leader && i === lines.length - 1 ? [leaderAfter(line, node.leader, width)] : []),
        ],
        // widows and orphans: two lines at least on each side of a page end
        keepsWithPrevious: i > 0 && (i === 1 || i === lines.length - 1),
        lines: 1,
      };
    });
  }

  #markedStrips({ columns: [marker, body], markerWidth }: MarkedContent, width: number): Strip[] {
    const [first, ...rest] = this.stripsOf(body, width - markerWidth).map((strip) => ({
      ...strip,
      placed: moved(strip.placed, markerWidth, 0),
    }));
    const [mark] = this.stripsOf(marker, markerWidth);
    if (!first || !mark) return [...(mark ? [mark] : []), ...(first ? [first] : [])];
    return [{ ...first, placed: [...mark.placed, ...first.placed] }, ...rest];
  }

  #columnStrips({ columns, widths }: ColumnsContent): Strip[] {
    const placed: Placed[] = [];
    let x = 0;
    let height = 0;
    columns.forEach((column, i) => {
      const strip = joined(this.stripsOf(column, widths[i]!));
      placed.push(...moved(strip.placed, x, 0));
      height = Math.max(height, strip.height);
      x += widths[i]!;
    });
    return [{ gap: 0, height, placed, keepsWithPrevious: false, lines: 0 }];
  }

  #stackStrips({ stack, keepTogether, raise }: StackContent, width: number): Strip[] {
    const strips = stack.flatMap((child) => this.stripsOf(child, width));
    if (keepTogether !== true || strips.length === 0) return strips;
    return [{ ...joined(strips), ...(raise !== undefined && { raise }) }];
  }
}

function align(
  line: ThaiLine,
  alignment: TextAlignment,
  { width, isLast }: { width: number; isLast: boolean },
): void {
  if (alignment === "center") line.x = (width - line.getWidth()) / 2;
  else if (alignment === "right") line.x = width - line.getWidth();
  else if (alignment === "justify" && !isLast && line.newLineForced !== true && width >= narrowestDistributed)
    distribute(line, line.maxWidth);
}

/** A dotted line on the baseline, from the end of the words to the right edge; it is no word. */
function leaderAfter(line: ThaiLine, { gap, dots }: Leader, width: number): Placed {
  const x = (line.x ?? 0) + line.getWidth() + gap;
  const dx = Math.max(0, width - x);
  const item: Shape = { type: "rule", x: 0, y: 0, dx, dy: 0, lineWidth: 0.9, color: "#000000", dots };
  return { drawn: { type: "vector", item }, x, y: line.getAscenderHeight() };
}

function pictureStrip(node: PictureContent): Strip {
  const type = "svg" in node ? "svg" : "image";
  const placed: Placed = { drawn: { type, item: node }, x: 0, y: 0 };
  return { gap: 0, height: node.height, placed: [placed], keepsWithPrevious: false, lines: 0 };
}

function drawingStrip({ canvas, height }: DrawingContent): Strip {
  const placed = canvas.map((shape): Placed => ({ drawn: { type: "vector", item: shape }, x: 0, y: 0 }));
  return { gap: 0, height, placed, keepsWithPrevious: false, lines: 0 };
}
