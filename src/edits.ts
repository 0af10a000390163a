import { DiagnosticError, type Diagnostic } from "./diagnostics/diagnostic.ts";
import { paragraphsOf } from "./document/paragraphs.ts";
import { compose } from "./pipeline.ts";
import { checkConservation } from "./read/conservation.ts";
import { formatOf } from "./read/embedded-dossier.ts";
import { readers } from "./read/index.ts";
import { documentKinds, type DocumentKind } from "./template/kinds.ts";
import { templateSources, type TemplateSource } from "./template/sources.ts";

/** What a finished file is called, and the office's own template it was made with, if any. */
export interface FileOrigin {
  readonly file: string;
  readonly template: TemplateSource | undefined;
  /** Folders of the agency's own ITA frameworks. */
  readonly frameworkFolders: readonly string[];
}

/**
 * The words of a finished file that differ from what its dossier says now: each a warning `read/edited`. The document is
 * composed again for every kind; the kind that differs least is the one the file was made as.
 */
export async function editsSince(
  bytes: Uint8Array,
  dossier: string,
  origin: FileOrigin,
): Promise<readonly Diagnostic[]> {
  const read = await readers[formatOf(bytes) ?? "pdf"]();
  const actual = read(bytes);
  const differences = (Object.keys(documentKinds) as readonly DocumentKind[])
    .flatMap((kind) => paragraphsAs(kind, dossier, origin) ?? [])
    .map(({ paragraphs }) => checkConservation(paragraphs, actual));
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

/** What the dossier says as a document of this kind; undefined when it lacks what the kind needs. */
function paragraphsAs(
  kind: DocumentKind,
  dossier: string,
  { file, template, frameworkFolders }: FileOrigin,
): { readonly paragraphs: readonly string[] } | undefined {
  try {
    const templates = templateSources(kind, template);
    const { document } = compose({ source: dossier, file, kind, templates, frameworkFolders, reports: [] });
    return { paragraphs: paragraphsOf(document) };
  } catch (error) {
    if (
      error instanceof DiagnosticError &&
      error.diagnostics.every(({ code }) => code === "template/data-missing")
    )
      return undefined;
    throw error;
  }
}
