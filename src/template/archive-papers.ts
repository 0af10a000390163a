import type { FieldTable } from "./fields.ts";
import { yearComparisonFields } from "./view/year-comparison/fields.ts";

/** A paper about several years of the archive: `templates/<key>.hbs` lays its view out. */
export interface PaperDefinition {
  /** Thai. */
  readonly title: string;
  /** The view described, field by field. */
  readonly fields: FieldTable;
}

/** The papers that are made of the archive, not of one dossier, by key. */
export const archivePapers = {
  "year-comparison": { title: "รายงานเปรียบเทียบผลการประเมินและมาตรการ", fields: yearComparisonFields },
} as const satisfies Record<string, PaperDefinition>;

/** The key of a paper: the name of its template. */
export type ArchivePaper = keyof typeof archivePapers;
