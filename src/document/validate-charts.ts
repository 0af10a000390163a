import { childElements, descendants } from "./descend.ts";
import type { Faults } from "./faults.ts";
import type { XmlElement } from "./xml.ts";

/** Every series of a chart has one value a category. */
export function validateCharts(root: XmlElement, faults: Faults): void {
  for (const chart of descendants(root, "bar-chart")) {
    const categories = childElements(chart, "category").length;
    for (const series of childElements(chart, "series")) {
      const values = childElements(series, "value").length;
      if (values === categories) continue;
      const message = `<series> มี ${values} ค่า แต่มี <category> ${categories} ตัว`;
      faults.add("document/content", series, message, "ให้มี <value> หนึ่งตัวต่อ <category> หนึ่งตัว เว้นว่างได้");
    }
  }
}
