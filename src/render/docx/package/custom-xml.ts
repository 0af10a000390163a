import type { CarriedReport } from "../../renderer.ts";
import { editPart } from "./parts.ts";
import type { Parts } from "./parts.ts";
import { escapeAttribute, escapeText, xmlDeclaration } from "./xml.ts";

/** Names the part that holds the dossier; whoever reads it back looks for a `dossier` element of this namespace. */
const dossierNamespace = "urn:saraban:dossier";
/** Names the parts that hold progress reports, one a part, each with its file's name. */
const reportNamespace = "urn:saraban:report";

/** Names the item-th part within Word; fixed, so that equal input gives equal bytes. */
const itemId = (number: number): string =>
  `{5A5AB0F4-6F6E-4C0B-9E55-5AB4DA7A${String(number).padStart(4, "0")}}`;

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part on its way. */
interface Item {
  /** From 1. */
  readonly number: number;
  readonly namespace: string;
  readonly xml: string;
}

/** Adds dossier and reports as custom XML parts (ISO 29500-1, 15.2.5), which Word and LibreOffice carry along unseen. */
export function addData(parts: Parts, dossier: string, reports: readonly CarriedReport[]): Parts {
  const data = {
    number: 1,
    namespace: dossierNamespace,
    xml: elementOf("dossier", dossierNamespace, dossier),
  };
  const others = reports.map(({ name, json }, index) => {
    const attribute = ` name="${escapeAttribute(name)}"`;
    const xml = elementOf("report", reportNamespace, json, attribute);
    return { number: index + 2, namespace: reportNamespace, xml };
  });
  return [data, ...others].reduce(addItem, parts);
}

function elementOf(name: string, namespace: string, json: string, attributes = ""): string {
  const text = escapeText(escapeUnwritable(json));
  return `${xmlDeclaration}<${name} xmlns="${namespace}"${attributes}>${text}</${name}>`;
}

function addItem(parts: Parts, { number, namespace, xml }: Item): Parts {
  const properties =
    `${xmlDeclaration}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${itemId(number)}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
  const rels = `${xmlDeclaration}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship("rId1", "customXmlProps", `itemProps${number}.xml`)}</Relationships>`;
  const added = new Map(parts)
    .set(`customXml/item${number}.xml`, xml)
    .set(`customXml/itemProps${number}.xml`, properties)
    .set(`customXml/_rels/item${number}.xml.rels`, rels);
  const target = relationship(`rIdData${number}`, "customXml", `../customXml/item${number}.xml`);
  const related = editPart(added, "word/_rels/document.xml.rels", (text) =>
    text.replace("</Relationships>", `${target}$&`),
  );
  return editPart(related, "[Content_Types].xml", (text) =>
    text.replace(
      "</Types>",
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>$&`,
    ),
  );
}

/** JSON can write in escapes what XML cannot hold at all; such characters stand in its strings only. */
function escapeUnwritable(json: string): string {
  return json.replace(
    /[\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
