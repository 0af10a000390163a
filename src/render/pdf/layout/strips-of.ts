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
    const strips: Strip[] = [];
    this.#collect(content, { x: 0, width }, strips);
    return strips;
  }

  /** Adds the strips of `content` to `strips`: lists in lists are gone through once, not copied by each list around them. */
  #collect(content: Content, { x, width }: Room, strips: Strip[]): void {
    const { margin: [left, top, right] = [0, 0, 0, 0], relativePosition } = content;
    const inside = { x: x + left, width: width - left - right };
    if (relativePosition) {
      strips.push(apart(this.#joined(content, inside), relativePosition));
      return;
    }
    const start = strips.length;
    this.#inside(content, inside, strips);
    const first = strips[start];
    if (first && top > first.gap) strips[start] = { ...first, gap: top };
  }

  #inside(content: Content, room: Room, strips: Strip[]): void {
    if ("text" in content) this.#addText(content as TextContent, room, strips);
    else if ("markerWidth" in content) this.#addMarked(content, room, strips);
    else if ("columns" in content) strips.push(this.#columnStrip(content as ColumnsContent, room));
    else if ("canvas" in content) strips.push(drawingStrip(content as DrawingContent, room));
    else if ("image" in content || "svg" in content)
      strips.push(pictureStrip(content as PictureContent, room));
    else this.#addStack(content as StackContent, room, strips);
  }

  /** The content without its margins as one strip. */
  #joined(content: Content, room: Room): Strip {
    const strips: Strip[] = [];
    this.#inside(content, room, strips);
    return joined(strips);
  }

  #addText(node: TextContent, { x, width: room }: Room, strips: Strip[]): void {
    const pieces = (node._inlines ?? []) as ThaiInline[];
    const { indent = 0, boxWidth: width = room } = node;
    const lines = breakLines(pieces, { width, indent }, this.#emergencyBreaks);
    for (const [i, line] of lines.entries()) {
      align(line, node.alignment, { width, isLast: i === lines.length - 1 });
      line.tag = node.tag;
      if (i === 0) line.bookmark = node.bookmark;
      const placed: Placed[] = [{ drawn: { type: "line", item: line }, x: x + (line.x ?? 0), y: 0 }];
      if (node.leader && i === lines.length - 1)
        placed.push(...moved([leaderAfter(line, node.leader, width)], x, 0));
      strips.push({
        gap: 0,
        height: node.linePitch,
        placed,
        // widows and orphans: two lines at least on each side of a page end
        keepsWithPrevious: i > 0 && (i === 1 || i === lines.length - 1),
        lines: 1,
      });
    }
  }

  #addMarked(
    { columns: [marker, body], markerWidth }: MarkedContent,
    { x, width }: Room,
    strips: Strip[],
  ): void {
    const start = strips.length;
    this.#collect(body, { x: x + markerWidth, width: width - markerWidth }, strips);
    const marks: Strip[] = [];
    this.#collect(marker, { x, width: markerWidth }, marks);
    const [first, mark] = [strips[start], marks[0]];
    if (first && mark) strips[start] = { ...first, placed: [...mark.placed, ...first.placed] };
    else if (mark) strips.push(mark);
  }

  #columnStrip({ columns, widths, isOnLastLine = false }: ColumnsContent, room: Room): Strip {
    let { x } = room;
    const strips = columns.map((column, i) => {
      const own: Strip[] = [];
      this.#collect(column, { x, width: widths[i]! }, own);
      x += widths[i]!;
      return joined(own);
    });
    const height = Math.max(0, ...strips.map((strip) => strip.height));
    const placed = strips.flatMap((strip) =>
      moved(strip.placed, 0, isOnLastLine ? height - strip.height : 0),
    );
    return { gap: 0, height, placed, keepsWithPrevious: false, lines: 0 };
  }

  #addStack({ stack, keepTogether, raise }: StackContent, room: Room, strips: Strip[]): void {
    const whole: Strip[] = keepTogether === true ? [] : strips;
    for (const child of stack) this.#collect(child, room, whole);
    if (keepTogether === true && whole.length > 0)
      strips.push({ ...joined(whole), ...(raise !== undefined && { raise }) });
  }
}

/** Where content stands: from the left edge of its strips, and how wide it may be. */
interface Room {
  readonly x: number;
  readonly width: number;
}

/** A strip moved from its place, in which it takes no room. */
const apart = (strip: Strip, { x, y }: { readonly x: number; readonly y: number }): Strip => ({
  ...strip,
  gap: 0,
  height: 0,
  placed: moved(strip.placed, x, y),
});

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

function pictureStrip(node: PictureContent, { x }: Room): Strip {
  const type = "svg" in node ? "svg" : "image";
  const placed: Placed = { drawn: { type, item: node }, x, y: 0 };
  return { gap: 0, height: node.height, placed: [placed], keepsWithPrevious: false, lines: 0 };
}

function drawingStrip({ canvas, height }: DrawingContent, { x }: Room): Strip {
  const placed = canvas.map((shape): Placed => ({ drawn: { type: "vector", item: shape }, x, y: 0 }));
  return { gap: 0, height, placed, keepsWithPrevious: false, lines: 0 };
}
