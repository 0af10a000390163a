import { editPart } from "./parts.ts";
import type { Parts } from "./parts.ts";
import { escapeText, xmlDeclaration } from "./xml.ts";

/** Names the part that holds the dossier; whoever reads it back looks for a `dossier` element of this namespace. */
export const dossierNamespace = "urn:saraban:dossier";

/** Names the part within Word; fixed, since a file has one. */
const ITEM_ID = "{5A5AB0F4-6F6E-4C0B-9E55-5AB4DA7A0001}";

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Adds the dossier as a custom XML part (ISO 29500-1, 15.2.5), which Word and LibreOffice carry along unseen. */
export function addDossier(parts: Parts, json: string): Parts {
  const item = `${xmlDeclaration}<dossier xmlns="${dossierNamespace}">${escapeText(escapeUnwritable(json))}</dossier>`;
  const properties =
    `${xmlDeclaration}<ds:datastoreItem xmlns:ds="${CUSTOM_XML}" ds:itemID="${ITEM_ID}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${dossierNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
  const rels = `${xmlDeclaration}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationship("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`;
  const added = new Map(parts)
    .set("customXml/item1.xml", item)
    .set("customXml/itemProps1.xml", properties)
    .set("customXml/_rels/item1.xml.rels", rels);
  const related = editPart(added, "word/_rels/document.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${relationship("rIdDossier", "customXml", "../customXml/item1.xml")}$&`),
  );
  return editPart(related, "[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/customXml/itemProps1.xml" ContentType="${PROPERTIES_TYPE}"/>$&`,
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
