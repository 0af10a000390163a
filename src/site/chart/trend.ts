import { element, type HtmlElement } from "../../render/html/index.ts";
import { toThaiDigits } from "../../thai/digits.ts";

/** A number of a year; the label is short enough to stand under its point. */
export interface TrendPoint {
  readonly label: string;
  readonly value: number | undefined;
  /** The number as printed. */
  readonly text: string;
}

/** Heights in CSS pixels: words keep their size whatever the width of the page, only the line follows it. */
const plot = { top: 30, height: 170, labels: 28 } as const;
const spark = { top: 8, height: 40 } as const;
/** The first and the last point, in percent of the width. */
const [first, last] = [16, 93] as const;

/** Scores over the years as a line with its numbers; its words are in `alternative`. */
export function trendFigure(title: string, alternative: string, points: readonly TrendPoint[]): HtmlElement {
  const scale = scaleOf(points);
  const place = placeIn(points.length, scale, plot);
  const bottom = plot.top + plot.height;
  const shapes = [
    ...scale.marks.flatMap((mark) => gridLine(mark, place(0, mark).y)),
    ...lineThrough(points, place),
    ...points.flatMap(({ value, text }, index) =>
      value === undefined ? [] : pointWithText(place(index, value), text),
    ),
    ...points.map(({ label }, index) =>
      word("axis", `${place(index, scale.from).x}%`, bottom + plot.labels - 6, label),
    ),
  ];
  return element("figure", { class: "chart trend" }, [
    element("figcaption", {}, [title]),
    element(
      "svg",
      { role: "img", "aria-label": alternative, width: "100%", height: bottom + plot.labels },
      shapes,
    ),
  ]);
}

/** A small line without numbers, for the eye only, on the scale of all lines that stand beside it. */
export function sparkline(points: readonly TrendPoint[], all: readonly TrendPoint[]): HtmlElement {
  const place = placeIn(points.length, scaleOf(all), spark);
  const shapes = [
    ...lineThrough(points, place),
    ...points.flatMap(({ value }, index) => (value === undefined ? [] : [dot(place(index, value), 3)])),
  ];
  return element(
    "svg",
    { class: "spark", "aria-hidden": "true", width: "100%", height: spark.top * 2 + spark.height },
    shapes,
  );
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

/** From a round number below the lowest score up to 100. */
function scaleOf(points: readonly TrendPoint[]): Scale {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const from = Math.max(0, Math.floor((Math.min(100, ...values) - 2) / 10) * 10);
  const step = 100 - from <= 20 ? 5 : 100 - from <= 50 ? 10 : 20;
  const count = Math.ceil((100 - from) / step);
  const marks = Array.from({ length: count + 1 }, (_, index) => Math.min(100, from + index * step));
  return { from, to: 100, marks };
}

/** Percent from the left, pixels from the top. */
interface Position {
  readonly x: number;
  readonly y: number;
}

type Place = (index: number, value: number) => Position;

const placeIn =
  (
    count: number,
    { from, to }: Scale,
    { top, height }: { readonly top: number; readonly height: number },
  ): Place =>
  (index, value) => ({
    x: rounded(count === 1 ? 50 : first + ((last - first) * index) / (count - 1)),
    y: rounded(top + (height * (to - value)) / (to - from)),
  });

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A year without a number leaves a gap. */
function lineThrough(points: readonly TrendPoint[], place: Place): readonly HtmlElement[] {
  return points.slice(1).flatMap(({ value }, index) => {
    const before = points[index]!.value;
    if (before === undefined || value === undefined) return [];
    const [from, to] = [place(index, before), place(index + 1, value)];
    return [element("line", { class: "line", x1: `${from.x}%`, y1: from.y, x2: `${to.x}%`, y2: to.y })];
  });
}

function gridLine(mark: number, y: number): readonly HtmlElement[] {
  return [
    element("line", { class: "grid", x1: "0", x2: "100%", y1: y, y2: y }),
    element("text", { class: "axis", x: "0", y: y - 4 }, [toThaiDigits(String(mark))]),
  ];
}

function pointWithText(position: Position, text: string): readonly HtmlElement[] {
  return [dot(position, 5), word("value", `${position.x}%`, position.y - 11, text)];
}

const dot = ({ x, y }: Position, radius: number): HtmlElement =>
  element("circle", { class: "dot", cx: `${x}%`, cy: y, r: radius });

const word = (look: string, x: string, y: number, text: string): HtmlElement =>
  element("text", { class: look, x, y, "text-anchor": "middle" }, [text]);
