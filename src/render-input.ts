import type { DocumentNode } from "./document/nodes.ts";
import { documentDate } from "./model/document-date.ts";
import type { Dossier } from "./model/dossier.ts";
import { version } from "./package-info.ts";
import type { DocumentProperties, RenderOptions } from "./render/renderer.ts";
import { clusterCount } from "./thai/clusters.ts";

/** Document properties; the date is the document's own unless one is given. */
export function propertiesOf(dossier: Dossier, document: DocumentNode, date?: Date): DocumentProperties {
  return {
    author: dossier.agency.name,
    keywords: ["ITA", document.title, String(dossier.fiscalYear)],
    date: date ?? documentDate(dossier),
    producer: `saraban ${version}`,
  };
}

/** How the dossier wants its documents printed. */
export function optionsOf({ print }: Dossier, signatureFields: boolean): RenderOptions {
  const { fontProfile, officeFont } = print;
  return { fontProfile, officeFont, signatureFields };
}

/** Clusters of the longest unit name that a narrow column has room for; a longer one may be parted between its words. */
const longestWholeUnit = 14;

/** Names of places and units, which stay whole at line ends. */
export function unbreakableWords({ agency, unbreakable }: Dossier): readonly string[] {
  const places = [agency.shortName, agency.district, agency.province].filter((name) => name !== undefined);
  const units = agency.divisions.flatMap(({ name, sections }) => [
    name,
    ...sections.map((section) => section.name),
  ]);
  return [...unbreakable, ...places, ...units.filter((name) => clusterCount(name) <= longestWholeUnit)];
}
