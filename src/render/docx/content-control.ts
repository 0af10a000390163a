import { BuilderElement } from "docx";
import type { ParagraphChild, XmlComponent } from "docx";
import type { FieldNode } from "../../document/nodes.ts";

type Attributes = Readonly<Record<string, string>>;

function element(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlComponent[] = [],
): XmlComponent {
  const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({ name, attributes: Object.fromEntries(entries), children });
}

const valued = (name: string, value: string): XmlComponent => element(name, { "w:val": value });

/** Asks for a date in the Thai calendar; the ISO date stays in the file as its value (ISO 29500-1, 17.5.2.7). */
function datePicker(date: string | undefined): XmlComponent {
  return element("w:date", date === undefined ? {} : { "w:fullDate": `${date}T00:00:00Z` }, [
    valued("w:dateFormat", "d MMMM yyyy"),
    valued("w:lid", "th-TH"),
    valued("w:storeMappedDataAs", "dateTime"),
    valued("w:calendar", "thai"),
  ]);
}

/** Word takes bold words only in a control that does not claim to hold plain text. */
function textBox({ children }: FieldNode): XmlComponent {
  return element(children.every(({ type }) => type === "text") ? "w:text" : "w:richText");
}

/** A place to fill in: plain text or a date, with its Thai caption (ISO 29500-1, 17.5.2 Structured Document Tags). */
export function contentControl(
  field: FieldNode,
  id: number,
  content: readonly ParagraphChild[],
): ParagraphChild {
  const kind = field.kind === "date" ? datePicker(field.date) : textBox(field);
  const properties = [
    valued("w:alias", field.label),
    valued("w:tag", field.name),
    valued("w:id", String(id)),
    kind,
  ];
  return element("w:sdt", {}, [
    element("w:sdtPr", {}, properties),
    element("w:sdtContent", {}, content as readonly XmlComponent[]),
  ]) as ParagraphChild;
}
