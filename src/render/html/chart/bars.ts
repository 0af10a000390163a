import type { BarChartNode } from "../../../document/nodes.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import { element, type HtmlElement } from "../element.ts";
import { valueText } from "./values-table.ts";

/** Heights in CSS pixels: words keep their size whatever the width of the page, only the bars follow it. */
const bar = { height: 15, gap: 3, padding: 6 } as const;
const axisHeight = 20;
const marks = [0, 20, 40, 60, 80, 100] as const;

/** Bars as one picture with its words in `alternative`; each category's name stands above or beside its bars. */
export function barChartFigure(node: BarChartNode): HtmlElement {
  const { title, alternative, categories, series } = node;
  const rows = categories.map((category, row) =>
    element("div", { class: "chart-row" }, [
      element("span", { class: "chart-name" }, [category]),
      barsOf(node, row),
    ]),
  );
  const axis = element("div", { class: "chart-row", "aria-hidden": "true" }, [
    element("span", { class: "chart-name" }),
    axisOf(),
  ]);
  return element("figure", { class: "chart" }, [
    element("figcaption", {}, [title]),
    element("div", { role: "img", "aria-label": alternative }, [
      ...(series.length > 1 ? [legend(series.map(({ name }) => name))] : []),
      ...rows,
      axis,
    ]),
  ]);
}

function legend(names: readonly string[]): HtmlElement {
  return element(
    "p",
    { class: "legend" },
    names.flatMap((name, index) => [
      element("svg", { width: 12, height: 12, "aria-hidden": "true" }, [
        element("rect", { class: seriesClass(index), width: 12, height: 12 }),
      ]),
      element("span", {}, [name]),
    ]),
  );
}

/** The look of the series with this index; the style sheet has four. */
const seriesClass = (index: number): string => `series-${(index % 4) + 1}`;

function barsOf({ series, stacked }: BarChartNode, row: number): HtmlElement {
  const values = series.map((each) => each.values[row] ?? null);
  const lines = stacked ? 1 : values.length;
  const height = lines * bar.height + (lines - 1) * bar.gap + 2 * bar.padding;
  const shapes = stacked ? stackedBars(values) : sideBySide(values);
  return drawing(height, [...grid(), ...shapes]);
}

function sideBySide(values: readonly (number | null)[]): readonly HtmlElement[] {
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const y = bar.padding + index * (bar.height + bar.gap);
    return [
      element("rect", { class: seriesClass(index), y, width: percent(value), height: bar.height }),
      element("text", { class: "value", x: percent(value), dx: 6, y: y + bar.height - 3 }, [
        valueText(value),
      ]),
    ];
  });
}

/** Shares of a whole, one after the other; their numbers are in the table. */
function stackedBars(values: readonly (number | null)[]): readonly HtmlElement[] {
  let x = 0;
  return values.map((value, index) => {
    const start = x;
    x += value ?? 0;
    return element("rect", {
      class: seriesClass(index),
      x: percent(start),
      y: bar.padding,
      width: percent(value ?? 0),
      height: bar.height,
    });
  });
}

/** Lines of the scale; those of the rows meet. */
const grid = (): readonly HtmlElement[] =>
  marks.map((mark) =>
    element("line", { class: "grid", x1: percent(mark), x2: percent(mark), y1: "0", y2: "100%" }),
  );

const axisOf = (): HtmlElement =>
  drawing(
    axisHeight,
    marks.map((mark) =>
      element("text", { class: "axis", x: percent(mark), y: 14, "text-anchor": "middle" }, [
        toThaiDigits(String(mark)),
      ]),
    ),
  );

const drawing = (height: number, shapes: readonly HtmlElement[]): HtmlElement =>
  element("svg", { class: "bars", width: "100%", height }, shapes);

const percent = (value: number): string => `${value}%`;
