import type { Dossier } from "../model/dossier.ts";
import type { FieldTable } from "./fields.ts";
import type { Frameworks } from "./view/frameworks.ts";
import { measuresFields } from "./view/measures-fields.ts";
import { measuresView } from "./view/measures.ts";

/** A kind of document: `templates/<key>.hbs` lays its view out. */
export interface KindDefinition {
  /** Thai. */
  readonly title: string;
  /** Derives what the template may reach. */
  readonly view: (dossier: Dossier, frameworks: Frameworks) => object;
  /** The view described, field by field. */
  readonly fields: FieldTable;
}

/** The kinds of document by key. */
export const documentKinds = {
  measures: { title: "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", view: measuresView, fields: measuresFields },
} as const satisfies Record<string, KindDefinition>;

/** The key of a kind, as given on the command line. */
export type DocumentKind = keyof typeof documentKinds;
