import type { FieldNode } from "../../document/nodes.ts";
import { element, elementWith, valued } from "./element.ts";
import type { Content, Element } from "./element.ts";

/** A place to fill in: plain text or a date, with its Thai caption (ISO 29500-1, 17.5.2 Structured Document Tags). */
export function contentControl(field: FieldNode, id: number, content: readonly Content[]): Element {
  const kind = field.kind === "date" ? datePicker(field.date) : textBox(field);
  return element("w:sdt", [
    element("w:sdtPr", [
      valued("w:alias", field.label),
      valued("w:tag", field.name),
      valued("w:id", id),
      kind,
    ]),
    element("w:sdtContent", content),
  ]);
}

/** Asks for a date in the Thai calendar; the ISO date stays in the file as its value (ISO 29500-1, 17.5.2.7). */
function datePicker(date: string | undefined): Element {
  return elementWith("w:date", date === undefined ? {} : { "w:fullDate": `${date}T00:00:00Z` }, [
    valued("w:dateFormat", "d MMMM yyyy"),
    valued("w:lid", "th-TH"),
    valued("w:storeMappedDataAs", "dateTime"),
    valued("w:calendar", "thai"),
  ]);
}

/** Word takes bold words only in a control that does not claim to hold plain text. */
function textBox({ children }: FieldNode): Element {
  return element(children.every(({ type }) => type === "text") ? "w:text" : "w:richText");
}
