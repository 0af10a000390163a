import type { ArchivedDocument } from "../../archive/record.ts";
import { archiveFault } from "../../archive/fault.ts";
import { DiagnosticError, type Report } from "../../diagnostics/diagnostic.ts";
import type { AssetReference } from "../../assets/load.ts";
import { paragraphsOf } from "../../document/paragraphs.ts";
import type { Dossier } from "../../model/dossier.ts";
import { readReports, type ReportFile } from "../../model/progress/reports.ts";
import { prepare, produce, subjectOf, type Prepared } from "../../pipeline.ts";
import { formats } from "../../render/index.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "../../template/kinds.ts";
import type { TemplateSources } from "../../template/sources.ts";

/** Everything the documents of a year are made from. */
export interface YearSources {
  readonly dossier: Dossier;
  /** The dossier as it stands on disk, and its name for messages. */
  readonly file: ReportFile;
  readonly reports: readonly ReportFile[];
  readonly templatesOf: (kind: DocumentKind) => TemplateSources;
  readonly frameworkFolders: readonly string[];
  readonly readAsset: (reference: AssetReference) => Promise<Uint8Array>;
  /** The date to put on the files; by default the documents' own. */
  readonly date: Date | undefined;
  readonly report: Report;
}

/** One document to make: a division's is of one division and round, one over all divisions of a round. */
export interface DocumentOf {
  readonly kind: DocumentKind;
  readonly division?: string;
  readonly round?: string;
}

/** A document in all formats: bytes by path in the payload, and what the record says of them. */
export interface Made {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly documents: readonly ArchivedDocument[];
}

/** The documents of a year: of the kinds that tell of progress one for each report, or for each round that was reported on. */
export function documentsOf({ dossier, reports }: YearSources): readonly DocumentOf[] {
  const filed = readReports(reports, dossier)
    .reports.map(({ report }) => report)
    .filter(({ date }) => date !== "");
  const rounds = dossier.reportingRounds
    .map(({ name }) => name)
    .filter((round) => filed.some((report) => report.round === round));
  return (Object.keys(documentKinds) as readonly DocumentKind[]).flatMap((kind): readonly DocumentOf[] => {
    const { reports: scope }: KindDefinition = documentKinds[kind];
    if (scope === undefined || filed.length === 0) return [{ kind }];
    if (scope === "all") return rounds.map((round) => ({ kind, round }));
    return filed.map(({ division, round }) => ({ kind, division, round }));
  });
}

/** Makes a document in every format. Throws DiagnosticError, once per stage. */
export async function makeDocument(wanted: DocumentOf, year: YearSources): Promise<Made> {
  const prepared = await prepare({
    ...wanted,
    source: year.file.source,
    file: year.file.file,
    templates: year.templatesOf(wanted.kind),
    frameworkFolders: year.frameworkFolders,
    reports: year.reports,
    readAsset: year.readAsset,
    ...(year.date && { date: year.date }),
    signatureFields: false,
    report: year.report,
  });
  const name = [prepared.dossier.fiscalYear, wanted.kind, ...subjectOf(prepared)].join("-");
  const text = `texts/${name}.txt`;
  const files = new Map([[text, wordsOf(prepared)]]);
  const documents: ArchivedDocument[] = [];
  for (const format of formats) {
    const { bytes, pages } = await produce(prepared, format);
    const file = `documents/${name}.${format}`;
    files.set(file, bytes);
    documents.push({ ...wanted, file, title: titleOf(prepared), format, pages, text });
  }
  return { files, documents };
}

/** A paragraph a line, so that words are found without a reader of the format. */
function wordsOf({ document }: Prepared): Uint8Array {
  const lines = paragraphsOf(document).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
  return new TextEncoder().encode(`${lines.filter((line) => line !== "").join("\n")}\n`);
}

function titleOf({ job, progress: { division, round } }: Prepared): string {
  const { title }: KindDefinition = documentKinds[job.kind];
  return [title, ...(division ? [division.name] : []), ...(round ? [round.name] : [])].join(" ");
}

/** The kind of a name in a record. Throws DiagnosticError `archive/bag` for one that this program does not know. */
export function knownKind(name: string, file: string): DocumentKind {
  const kind = (Object.keys(documentKinds) as readonly DocumentKind[]).find((known) => known === name);
  if (kind !== undefined) return kind;
  const message = `มีเอกสารชนิด “${name}” ซึ่งโปรแกรมนี้ไม่รู้จัก`;
  throw new DiagnosticError([archiveFault("archive/bag", file, message, "ปรับปรุงโปรแกรมแล้วสั่งใหม่")]);
}
