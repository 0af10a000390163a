import type { DocumentNode } from "../../src/document/nodes.ts";
import { lower } from "../../src/render/pdf/lower.ts";
import type { Drawn } from "../../src/render/pdf/layout/strip.ts";
import type { Rectangle, Shape } from "../../src/render/pdf/shapes.ts";
import type { Tag } from "../../src/render/pdf/tag.ts";
import { ThaiLayoutBuilder } from "../../src/render/pdf/upstream/layout-builder.ts";
import type { ThaiLine } from "../../src/render/pdf/upstream/line.ts";
import { ThaiPdfDocument } from "../../src/render/pdf/upstream/pdf-document.ts";
import type { RenderInput } from "../../src/render/renderer.ts";
import { createLineBreaker } from "../../src/thai/line-breaks.ts";
import { renderInput } from "./render-input.ts";

/** A line of text on a page, in points from the paper's top left. */
export interface LaidOutLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Of what is seen: without spaces that hang over the edge, with what the line is spread by. */
  readonly width: number;
  /** Of the room it was set in. */
  readonly room: number;
  readonly isSpread: boolean;
  /** Added after each cluster of a spread line. */
  readonly perCluster: number;
  /** Undefined for what only decorates the page. */
  readonly tag: Tag | undefined;
}

export interface LaidOutPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly LaidOutLine[];
  /** Of table cells. */
  readonly cells: readonly Rectangle[];
  readonly shapes: readonly Shape[];
}

/** Where everything stands before it is drawn: the facts that rules for page ends and tables are about. */
export function layOut(document: DocumentNode, given: Partial<RenderInput> = {}): readonly LaidOutPage[] {
  const input = renderInput(document, given);
  const breaker = createLineBreaker(input.unbreakable);
  const definition = lower(input, breaker);
  const pdf = new ThaiPdfDocument(input.fonts, {
    size: [595, 842],
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: "th-TH",
    autoFirstPage: false,
    bufferPages: false,
    font: null,
    info: { CreationDate: input.properties.date },
  });
  const pages = new ThaiLayoutBuilder(definition, breaker).layoutDocument(
    [...definition.sections],
    pdf,
    {},
    {},
  );
  return pages.map(({ pageSize, items }) => {
    const drawn = items as Drawn[];
    const lines = drawn.flatMap((item) => (item.type === "line" ? [lineFacts(item.item)] : []));
    const shapes = drawn.flatMap((item) => (item.type === "vector" ? [item.item] : []));
    const cells = shapes.flatMap((shape) =>
      shape.type === "outline"
        ? shape.rectangles.map((box) => ({ ...box, x: box.x + shape.x, y: box.y + shape.y }))
        : [],
    );
    return { ...pageSize, lines, cells, shapes };
  });
}

function lineFacts(line: ThaiLine): LaidOutLine {
  const { x = 0, y = 0, inlines, distribution, tag } = line;
  const text = inlines.map((inline) => inline.text).join("");
  const first = inlines[0];
  const last = inlines.at(-1);
  const spread = distribution && last ? spreadOf(line) : 0;
  return {
    text,
    x,
    y,
    height: first?.height ?? 0,
    width: line.getWidth() + spread,
    room: line.maxWidth,
    isSpread: distribution !== undefined,
    perCluster: distribution?.perCluster ?? 0,
    tag,
  };
}

/** What distribution adds to a line, up to its last visible cluster. */
function spreadOf({ inlines, distribution }: ThaiLine): number {
  const { perCluster, perSpace } = distribution!;
  const codes = inlines
    .flatMap(({ font, text }) => font.shape(text).codes)
    .filter(({ endsCluster }) => endsCluster);
  while (codes.at(-1)?.isSpace === true) codes.pop();
  return codes.slice(0, -1).reduce((sum, { isSpace }) => sum + (isSpace ? perSpace : perCluster), 0);
}
