import type { ArchivedDocument, ArchiveRecord } from "./record.ts";

/** The kinds that ITA asks an agency to publish; memos and orders are its own affair. */
const publishedKinds: ReadonlySet<string> = new Set(["measures", "announcement", "results-report"]);

/** A signed copy that is kept. */
export type KeptSignedCopy = ArchiveRecord["signed"][number];

/** What of a year may be put on the web; neither what documents are made from nor what stays in the house is among it. */
export function publishedIn({ documents, signed }: ArchiveRecord): {
  readonly documents: readonly ArchivedDocument[];
  readonly signed: readonly KeptSignedCopy[];
} {
  const isPublished = ({ kind }: { readonly kind: string }): boolean => publishedKinds.has(kind);
  return { documents: documents.filter(isPublished), signed: signed.filter(isPublished) };
}
