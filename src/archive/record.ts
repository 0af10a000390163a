import { z } from "zod";
import { readJson } from "../json/json-text.ts";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { bagPathFault } from "./bag-path.ts";
import { archiveFault } from "./fault.ts";

/** The version of the record; a bag with a greater one was written by a later program. */
const recordFormat = 1;

/** A file of the payload: like those of the manifests it may not lead out of the bag. */
const path = z.string().refine((name) => bagPathFault(name) === undefined);

const archivedDocument = z.strictObject({
  file: path,
  kind: z.string(),
  /** Thai. */
  title: z.string(),
  format: z.enum(["pdf", "docx"]),
  pages: z.int().nullable(),
  /** Its words, a paragraph a line. */
  text: path,
  division: z.string().exactOptional(),
  round: z.string().exactOptional(),
});

const signedCopy = z.strictObject({
  file: path,
  kind: z.string(),
  /** Thai. */
  title: z.string(),
  /** The day it came to the archive, ISO. */
  added: z.string(),
  /** Thai sentences: the words changed since the document was made, as far as the file can be read. */
  changes: z.array(z.string()),
});

const recordSchema = z.strictObject({
  format: z.literal(recordFormat),
  /** Buddhist Era. */
  fiscalYear: z.int(),
  agency: z.strictObject({ key: z.string(), name: z.string(), shortName: z.string() }),
  /** Years that the year is to be kept, or `permanent`. */
  retention: z.union([z.int().min(1), z.literal("permanent")]),
  /** What the bytes of documents depend on besides the data. */
  made: z.strictObject({
    program: z.string(),
    node: z.string(),
    icu: z.string(),
    fonts: z.array(z.strictObject({ file: path, sha512: z.string() })),
    /** The date in the files' properties, ISO, when it was not the documents' own. */
    date: z.string().exactOptional(),
  }),
  reports: z.array(path),
  /** Pictures have names of their own here: what a file calls `source` is kept as `file`. */
  pictures: z.array(z.strictObject({ of: z.string(), source: z.string(), file: path })),
  documents: z.array(archivedDocument),
  /** Kinds for which data were missing, and in Thai what. */
  notMade: z.array(z.strictObject({ kind: z.string(), reason: z.string() })),
  signed: z.array(signedCopy),
});

/** What is in a bag, and how it was made. */
export type ArchiveRecord = Readonly<z.output<typeof recordSchema>>;
/** One document in one format. */
export type ArchivedDocument = ArchiveRecord["documents"][number];

/** The record as JSON in one form. */
export const printRecord = (record: ArchiveRecord): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(recordSchema.parse(record), null, 2)}\n`);

/** Reads the record of a bag. Throws DiagnosticError `archive/bag` for one that this program does not understand. */
export function parseRecord(source: Uint8Array, file: string): ArchiveRecord {
  const { value } = readJson(source, file);
  const read = recordSchema.safeParse(value);
  if (read.success) return read.data;
  const isLater = z.looseObject({ format: z.int().min(recordFormat + 1) }).safeParse(value).success;
  throw new DiagnosticError([
    isLater
      ? archiveFault("archive/bag", file, "เก็บด้วยโปรแกรมรุ่นใหม่กว่านี้", "ปรับปรุงโปรแกรมแล้วสั่งใหม่")
      : archiveFault(
          "archive/bag",
          file,
          "ไม่ใช่บัญชีรายการของคลังนี้",
          "ตรวจสอบว่าโฟลเดอร์นี้เก็บด้วย saraban archive add",
        ),
  ]);
}
