import type { Files } from "./bag.ts";
import { recordFile } from "./payload-names.ts";
import type { ArchiveRecord } from "./record.ts";

/** A signed copy that came back. */
export interface SignedCopy {
  readonly kind: string;
  /** `pdf` or `docx`. */
  readonly format: string;
  readonly bytes: Uint8Array;
  /** The day it came, ISO. */
  readonly day: string;
  /** Thai sentences: words changed since the document was made. */
  readonly changes: readonly string[];
}

/** What the next version keeps: everything that the last one had but its record, and one file more. No earlier copy is written over. */
export function withSignedCopy(
  record: ArchiveRecord,
  payload: Files,
  { kind, format, bytes, day, changes }: SignedCopy,
): { readonly record: ArchiveRecord; readonly payload: Files } {
  const title = record.documents.find((document) => document.kind === kind)?.title ?? kind;
  const number = record.signed.filter((copy) => copy.kind === kind).length + 1;
  const file = `signed/${record.fiscalYear}-${kind}-signed-${number}.${format}`;
  const signed = [...record.signed, { file, kind, title, added: day, changes: [...changes] }];
  const others = [...payload].filter(([path]) => path !== recordFile);
  return { record: { ...record, signed }, payload: new Map([...others, [file, bytes]]) };
}
