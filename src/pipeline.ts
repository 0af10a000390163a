import type { AssetReference } from "./assets/load.ts";
import { DiagnosticError, type Diagnostic, type Report } from "./diagnostics/diagnostic.ts";
import { withContents } from "./document/contents.ts";
import { withThaiDigits } from "./document/digits.ts";
import type { DocumentNode } from "./document/nodes.ts";
import { parseMarkup } from "./document/parse.ts";
import { emblemWarning } from "./emblem-warning.ts";
import { finishedFile, onItsPages } from "./finished-file.ts";
import { loadFontFaces } from "./fonts/faces.ts";
import { largeDocumentWarnings } from "./large-document.ts";
import { canonicalDossier } from "./model/canonical.ts";
import { canonicalReport } from "./model/progress/canonical.ts";
import { reportFileName, roundKeyword } from "./model/progress/file-name.ts";
import type { FiledReport } from "./model/progress/reports.ts";
import { regroup } from "./document/regroup.ts";
import { frameworkFinder } from "./ita/load.ts";
import type { Dossier } from "./model/dossier.ts";
import { parseDossier } from "./model/parse.ts";
import { outputFileName } from "./output/file-name.ts";
import { pageWarnings, type FinishedPaper } from "./page-warnings.ts";
import { pictureNames, picturesOf } from "./pictures.ts";
import { progressInput, type ProgressInput, type ProgressRequest } from "./progress-input.ts";
import type { Format } from "./render/index.ts";
import { optionsOf, propertiesOf, unbreakableWords } from "./render-input.ts";
import type { RenderInput } from "./render/renderer.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "./template/kinds.ts";
import { renderTemplate, type TemplateSources } from "./template/render.ts";
import { frameworksOf } from "./template/view/frameworks.ts";
import type { Progress } from "./template/view/progress/progress.ts";

/** What decides every word of a document. */
export interface Manuscript extends ProgressRequest {
  /** The dossier as it stands on disk. */
  readonly source: Uint8Array | string;
  /** Its name, for messages. */
  readonly file: string;
  /** What it says, where it was read already: of many documents the first pays. */
  readonly dossier?: Dossier;
  readonly kind: DocumentKind;
  readonly templates: TemplateSources;
  /** Folders of the agency's own ITA frameworks. */
  readonly frameworkFolders: readonly string[];
  /** Printed faintly on every page, in place of the dossier's own mark. */
  readonly mark?: string;
}

/** Everything one document is made from. The stages below take it through, in order. */
export interface Job extends Manuscript {
  /** Reads a picture beside the dossier or report that names it; throws DiagnosticError `model/asset` when it may not or cannot. */
  readonly readAsset: (reference: AssetReference) => Promise<Uint8Array>;
  /** The date to put on the files; by default the document's own. */
  readonly date?: Date;
  readonly signatureFields: boolean;
  readonly report: Report;
}

/** A document decided in every word, not yet in any look. */
export interface Composed extends ProgressInput {
  readonly dossier: Dossier;
  readonly markup: string;
  readonly document: DocumentNode;
}

/** A composed document with all that its renderers need. */
export interface Prepared extends Composed {
  readonly job: Job;
  readonly input: RenderInput;
}

/** A finished file that was read back and says what the dossier says. */
export interface Product {
  readonly format: Format;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
}

/** JSON text → dossier → markup → document tree. Throws DiagnosticError, once per stage. */
export function compose(manuscript: Manuscript): Composed {
  const { source, file, kind, templates, frameworkFolders, mark } = manuscript;
  const frameworkOf = frameworkFinder(frameworkFolders);
  const dossier = manuscript.dossier ?? parseDossier(source, file, frameworkOf);
  const { progress, sources } = progressInput(manuscript, dossier, kind);
  const lack = lackOf(dossier, progress, manuscript);
  if (lack) throw new DiagnosticError([lack]);
  const frameworks = frameworksOf(dossier, frameworkOf);
  const markup = renderTemplate(dossier, kind, templates, { frameworks, progress });
  const pictures = pictureNames({ dossier, filed: picturedReports(progress, sources) });
  const parsed = withThaiDigits(parseMarkup(markup, `ผลของแม่แบบ ${templates.main.name}`, pictures));
  const grouped = dossier.print.groupHeading === "repeated" ? regroup(parsed) : parsed;
  const laidOut = withContents(grouped);
  const document = mark === undefined ? laidOut : { ...laidOut, mark };
  return { dossier, progress, sources, markup, document };
}

/** What a dossier must say before a kind can be made of it; undefined when nothing is missing. */
function lackOf(dossier: Dossier, progress: Progress, { kind, file }: Manuscript): Diagnostic | undefined {
  const { title, lack }: KindDefinition = documentKinds[kind];
  const missing = lack?.(dossier, progress);
  return (
    missing && {
      code: "template/data-missing",
      severity: "error",
      message: `ไม่ได้สร้าง${title} (${kind}) เพราะ${missing.what}`,
      place: { file },
      hints: [missing.hint],
    }
  );
}

/** Composes a document and fetches its pictures and fonts. Throws DiagnosticError, once per stage. */
export async function prepare(job: Job): Promise<Prepared> {
  const composed = compose(job);
  const { dossier, progress, sources, document } = composed;
  const { source, file, reports } = job;
  const filed = picturedReports(progress, sources);
  const { date }: KindDefinition = documentKinds[job.kind];
  const warning = emblemWarning(document, job);
  if (warning) job.report(warning);
  largeDocumentWarnings(document).forEach(job.report);
  const input: RenderInput = {
    document,
    assets: await picturesOf({ dossier, file: { source, file }, filed, files: reports }, job.readAsset),
    fonts: loadFontFaces(),
    unbreakable: unbreakableWords(dossier),
    properties: propertiesOf(dossier, document, job.date ?? midnight(date?.(dossier, progress))),
    data: canonicalDossier(dossier),
    reports: sources.map(({ report }) => ({
      name: reportFileName(report, dossier),
      json: canonicalReport(report),
    })),
    options: optionsOf(dossier, job.signatureFields),
    report: job.report,
  };
  const final = await onItsPages(input);
  return { ...composed, document: final, job, input: { ...input, document: final } };
}

/** Document tree → bytes → read back. Throws DiagnosticError `read/text-lost` when a word was lost, doubled or changed. */
export async function produce(prepared: Prepared, format: Format): Promise<Product> {
  const { bytes, pages, pageLines } = await finishedFile(prepared.input, format);
  if (pageLines) pageWarnings(paperOf(prepared, pageLines)).forEach(prepared.input.report);
  return { format, fileName: fileNameOf(prepared, format), bytes, pages };
}

const paperOf = (
  { job, dossier, document }: Prepared,
  pageLines: FinishedPaper["pageLines"],
): FinishedPaper => ({
  kind: job.kind,
  file: job.file,
  document,
  pageLines,
  suppress: dossier.suppress,
});

function fileNameOf(prepared: Prepared, format: Format): string {
  const { fiscalYear, agency } = prepared.dossier;
  const about = subjectOf(prepared);
  return outputFileName({ fiscalYear, kind: prepared.job.kind, about, agency: agency.shortName, format });
}

/** The division and the round that a document is of, as words of a file's name; empty where it is of neither. */
export function subjectOf({ dossier, progress: { division, round } }: Composed): readonly string[] {
  return [...(division ? [division.id] : []), ...(round ? [roundKeyword(round, dossier)] : [])];
}

const midnight = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00Z`);

/** A paper over all divisions shows no pictures of theirs. */
const picturedReports = ({ division }: Progress, sources: readonly FiledReport[]): readonly FiledReport[] =>
  division === undefined ? [] : sources;
