import { join } from "node:path";
import { assetReader } from "./commands/asset-reader.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { ReportFile } from "./model/progress/reports.ts";
import { prepare, produce, type Product } from "./pipeline.ts";
import { formats as allFormats, type Format } from "./render/index.ts";
import { systemIo } from "./system-io.ts";
import type { DocumentKind } from "./template/kinds.ts";
import { templateSources } from "./template/sources.ts";

export { checkDossier, type CheckResult } from "./check/check.ts";
export type { CheckRequest } from "./check/subject.ts";
export { DiagnosticError, type Diagnostic, type Place, type Severity } from "./diagnostics/diagnostic.ts";
export { formatDiagnostic } from "./diagnostics/report.ts";
export type { Dossier } from "./model/dossier.ts";
export { dossierJsonSchema } from "./model/json-schema.ts";
export { parseDossier } from "./model/parse.ts";
export { parseProgress } from "./model/progress/parse.ts";
export type { ReportFile } from "./model/progress/reports.ts";
export type { ProgressEntry, ProgressReport } from "./model/progress/schema.ts";
export type { Product } from "./pipeline.ts";
export type { Format } from "./render/index.ts";
export type { DocumentKind } from "./template/kinds.ts";

/** What to make, for programs that use Saraban as a library. */
export interface GenerateRequest {
  /** The dossier: JSON text, its bytes, or the value itself. */
  readonly dossier: string | Uint8Array | object;
  /** Folder that pictures are read from, and the only one; by default the current folder. */
  readonly folder?: string;
  readonly kind?: DocumentKind;
  readonly formats?: readonly Format[];
  /** Handlebars text that stands for the kind's own template. */
  readonly template?: string;
  /** The date in the files' properties; by default the document's own. */
  readonly date?: Date;
  readonly signatureFields?: boolean;
  /** Folders of ITA frameworks asked before the program's own. */
  readonly frameworkFolders?: readonly string[];
  /** The divisions' progress reports, for the kinds that tell of them. */
  readonly reports?: readonly ReportFile[];
  /** The name of the reporting round; by default the latest that anybody reported on. */
  readonly round?: string;
  /** The id of the division that a division's own paper is of. */
  readonly division?: string;
}

/** The finished files, with what was worth saying about them. */
export interface GenerateResult {
  readonly products: readonly Product[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes documents from a dossier; nothing is written to disk. Throws DiagnosticError with every error of the stage that failed. */
export async function generate(request: GenerateRequest): Promise<GenerateResult> {
  const { kind = "measures", formats = allFormats, folder = ".", template } = request;
  const diagnostics: Diagnostic[] = [];
  const file = join(folder, "dossier.json");
  const prepared = await prepare({
    source: sourceOf(request.dossier),
    file,
    kind,
    templates: templateSources(
      kind,
      template === undefined ? undefined : { name: `${kind}.hbs`, text: template },
    ),
    frameworkFolders: request.frameworkFolders ?? [],
    reports: request.reports ?? [],
    ...(request.round !== undefined && { round: request.round }),
    ...(request.division !== undefined && { division: request.division }),
    readAsset: assetReader(systemIo()),
    ...(request.date && { date: request.date }),
    signatureFields: request.signatureFields ?? false,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const products: Product[] = [];
  for (const format of formats) products.push(await produce(prepared, format));
  return { products, diagnostics };
}

function sourceOf(dossier: GenerateRequest["dossier"]): string | Uint8Array {
  const isText = typeof dossier === "string" || dossier instanceof Uint8Array;
  return isText ? dossier : JSON.stringify(dossier, null, 2);
}
