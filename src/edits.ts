import { DiagnosticError, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { possibleForms } from "./document/contents.ts";
import type { DocumentNode } from "./document/nodes.ts";
import { paragraphsOf } from "./document/paragraphs.ts";
import { frameworkFinder } from "./ita/load.ts";
import { parseDossier } from "./model/parse.ts";
import { parseProgress } from "./model/progress/parse.ts";
import { compose, type Manuscript } from "./pipeline.ts";
import type { ProgressRequest } from "./progress-input.ts";
import { checkConservation } from "./read/conservation.ts";
import { formatOf, type CarriedFile } from "./read/embedded-dossier.ts";
import { readers } from "./read/index.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "./template/kinds.ts";
import { templateSources, type TemplateSource } from "./template/sources.ts";

/** What a finished file is called, and the office's own template it was made with, if any. */
export interface FileOrigin {
  readonly file: string;
  readonly template: TemplateSource | undefined;
  /** Folders of the agency's own ITA frameworks. */
  readonly frameworkFolders: readonly string[];
}

/** What a finished file was made from, as it carries it. */
export interface CarriedData {
  /** JSON of the dossier. */
  readonly dossier: string;
  readonly reports: readonly CarriedFile[];
}

/**
 * The words of a finished file that differ from what its data say now: each a warning `read/edited`. The document is
 * composed again for every kind, and every round and division it may be of; what differs least is what the file was made as.
 */
export async function editsSince(
  bytes: Uint8Array,
  data: CarriedData,
  origin: FileOrigin,
): Promise<readonly Diagnostic[]> {
  const read = await readers[formatOf(bytes) ?? "pdf"]();
  const actual = read(bytes);
  const differences = manuscriptsOf(data, origin)
    .flatMap(formsOf)
    .map((document) => checkConservation(paragraphsOf(document), actual));
  const fewest = differences.reduce(
    (least, next) => (next.length < least.length ? next : least),
    differences[0] ?? [],
  );
  return fewest.map(({ message, hints }) => ({
    code: "read/edited",
    severity: "warning",
    message,
    place: { file: origin.file },
    hints,
  }));
}

/** Everything the file may have been made as. */
function manuscriptsOf(data: CarriedData, origin: FileOrigin): readonly Manuscript[] {
  const { file, template, frameworkFolders } = origin;
  return (Object.keys(documentKinds) as readonly DocumentKind[]).flatMap((kind) =>
    requestsOf(kind, data, origin).map((request) => ({
      ...request,
      source: data.dossier,
      file,
      kind,
      templates: templateSources(kind, template),
      frameworkFolders,
    })),
  );
}

/** What a document of this kind may have been asked to tell of progress. */
function requestsOf(
  kind: DocumentKind,
  { dossier: source, reports: carried }: CarriedData,
  { file, frameworkFolders }: FileOrigin,
): readonly ProgressRequest[] {
  const { reports: scope }: KindDefinition = documentKinds[kind];
  const reports = carried.map(({ name, json }) => ({ file: name, source: json }));
  if (scope === undefined) return [{ reports: [] }];
  const dossier = parseDossier(source, file, frameworkFinder(frameworkFolders));
  if (scope === "all") return dossier.reportingRounds.map(({ name }) => ({ reports, round: name }));
  return reports.map((report) => {
    const { division, round } = parseProgress(report.source, report.file, dossier);
    return { reports, division, round };
  });
}

/** What the data say as this document, short or long; nothing when they lack what its kind needs. */
function formsOf(manuscript: Manuscript): readonly DocumentNode[] {
  try {
    return possibleForms(compose(manuscript).document);
  } catch (error) {
    if (
      error instanceof DiagnosticError &&
      error.diagnostics.every(({ code }) => code === "template/data-missing")
    )
      return [];
    throw error;
  }
}
