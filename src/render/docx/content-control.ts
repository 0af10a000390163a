import type { FieldNode } from "../../document/nodes.ts";
import { element, elementWith, valued } from "./element.ts";
import type { Content, Element } from "./element.ts";

/** A place to fill in: text or a date, with its Thai caption (ISO 29500-1, 17.5.2 Structured Document Tags). */
export function contentControl(field: FieldNode, id: number, content: readonly Content[]): Element {
  const kind = field.kind === "date" ? datePicker(field.date) : textBox();
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

/**
 * Says rich text of plain words too: LibreOffice 7.4 writes the words of a plain-text control once more for each change
 * of script in its paragraph, and bold words may stand in no other kind.
 */
const textBox = (): Element => element("w:richText");
