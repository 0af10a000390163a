import type { BarChartNode } from "../../../document/nodes.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import { element, type HtmlElement } from "../element.ts";

/** The numbers of a chart as a table, a category a row. */
export function valuesTable({ title, categories, series }: BarChartNode): HtmlElement {
  const heads = ["", ...series.map(({ name }) => name)];
  const rows = categories.map((category, row) =>
    element("tr", {}, [
      element("th", { scope: "row" }, [category]),
      ...series.map(({ values }) => element("td", { class: "number" }, [valueText(values[row] ?? null)])),
    ]),
  );
  return element("table", { class: "values" }, [
    element("caption", {}, [title]),
    element("thead", {}, [element("tr", {}, heads.map(headCell))]),
    element("tbody", {}, rows),
  ]);
}

const headCell = (name: string): HtmlElement =>
  name === "" ? element("td") : element("th", { scope: "col" }, [name]);

/** A number of a chart as it is printed: two decimals, Thai digits. */
export const valueText = (value: number | null): string =>
  value === null ? "–" : toThaiDigits(value.toFixed(2));
