import type { Asset } from "../assets/asset.ts";
import type { ArchiveRecord } from "../archive/record.ts";
import type { DocumentNode } from "../document/nodes.ts";
import type { Framework } from "../ita/framework.ts";
import type { Dossier } from "../model/dossier.ts";

/** A year of an agency as the archive keeps it: what its pages are made from. */
export interface ArchivedYear {
  readonly agency: ArchiveRecord["agency"];
  readonly dossier: Dossier;
  /** Which version of the year is published, from 1. */
  readonly version: number;
  /** The day it was kept, ISO; undefined where the bag does not say. */
  readonly keptOn: string | undefined;
  /** The frameworks that the year was kept with (fiscal years of the Buddhist Era). */
  readonly frameworkOf: (fiscalYear: number) => Framework | undefined;
  /** The measures as they were printed; undefined where the archive has none, or where today's program words them otherwise. */
  readonly measures: DocumentNode | undefined;
  /** By the name that the dossier and the tree have for them. */
  readonly pictures: ReadonlyMap<string, Asset>;
  readonly files: readonly PublishedFile[];
  /** Names of people, places and units that no line may part. */
  readonly names: readonly string[];
}

/** A file to download, as it is kept. */
export interface PublishedFile {
  /** As `archive export` calls it. */
  readonly name: string;
  readonly kind: string;
  /** Thai. */
  readonly title: string;
  readonly format: "pdf" | "docx";
  /** Size in bytes. */
  readonly size: number;
  /** Undefined where only the reader's program can tell. */
  readonly pages: number | undefined;
  /** The day the signed copy came to the archive, ISO; undefined for a document as it was made. */
  readonly signedOn: string | undefined;
}

/** An agency with its years, the latest first; never without one. */
export interface ArchivedAgency {
  readonly key: string;
  readonly years: readonly ArchivedYear[];
}
