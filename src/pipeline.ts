import type { Asset } from "./assets/asset.ts";
import { loadAssets, type AssetReference } from "./assets/load.ts";
import { DiagnosticError, type Diagnostic, type Report } from "./diagnostics/diagnostic.ts";
import { withThaiDigits } from "./document/digits.ts";
import type { DocumentNode } from "./document/nodes.ts";
import { paragraphsOf } from "./document/paragraphs.ts";
import { parseMarkup } from "./document/parse.ts";
import { emblemWarning } from "./emblem-warning.ts";
import { loadFontFaces } from "./fonts/faces.ts";
import { largeDocumentWarnings } from "./large-document.ts";
import { listAssets } from "./model/assets.ts";
import { canonicalDossier } from "./model/canonical.ts";
import { regroup } from "./document/regroup.ts";
import { findFramework } from "./ita/load.ts";
import { readJson } from "./json/json-text.ts";
import type { Dossier } from "./model/dossier.ts";
import type { FrameworkOf } from "./model/framework-faults.ts";
import { parseDossier } from "./model/parse.ts";
import { outputFileName } from "./output/file-name.ts";
import { progressOf, type ProgressRequest } from "./progress-input.ts";
import { checkConservation } from "./read/conservation.ts";
import { readers } from "./read/index.ts";
import { renderers, type Format } from "./render/index.ts";
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
  readonly kind: DocumentKind;
  readonly templates: TemplateSources;
  /** Folders of the agency's own ITA frameworks. */
  readonly frameworkFolders: readonly string[];
}

/** Everything one document is made from. The stages below take it through, in order. */
export interface Job extends Manuscript {
  /** Reads a picture beside the dossier; throws DiagnosticError `model/asset` when it may not or cannot. */
  readonly readAsset: (reference: AssetReference) => Promise<Uint8Array>;
  /** The date to put on the files; by default the document's own. */
  readonly date?: Date;
  readonly signatureFields: boolean;
  readonly report: Report;
}

/** A document decided in every word, not yet in any look. */
export interface Composed {
  readonly dossier: Dossier;
  readonly progress: Progress;
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
  const { source, file, kind, templates, frameworkFolders } = manuscript;
  const frameworkOf: FrameworkOf = (year) => findFramework(year, { extraFolders: frameworkFolders });
  const dossier = parseDossier(source, file, frameworkOf);
  const progress = progressOf(manuscript, dossier, kind);
  const lack = lackOf(dossier, progress, manuscript);
  if (lack) throw new DiagnosticError([lack]);
  const frameworks = frameworksOf(dossier, frameworkOf);
  const markup = renderTemplate(dossier, kind, templates, { frameworks, progress });
  const parsed = withThaiDigits(parseMarkup(markup, `ผลของแม่แบบ ${templates.main.name}`));
  const document = dossier.print.groupHeading === "repeated" ? regroup(parsed) : parsed;
  return { dossier, progress, markup, document };
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
  const { dossier, progress, document } = composed;
  const { date }: KindDefinition = documentKinds[job.kind];
  const warning = emblemWarning(document, job);
  if (warning) job.report(warning);
  largeDocumentWarnings(document).forEach(job.report);
  const input: RenderInput = {
    document,
    assets: await picturesOf(dossier, job),
    fonts: loadFontFaces(),
    unbreakable: unbreakableWords(dossier),
    properties: propertiesOf(dossier, document, job.date ?? midnight(date?.(dossier, progress))),
    data: canonicalDossier(dossier),
    options: optionsOf(dossier, job.signatureFields),
    report: job.report,
  };
  return { ...composed, job, input };
}

/** Document tree → bytes → read back. Throws DiagnosticError `read/text-lost` when a word was lost, doubled or changed. */
export async function produce({ job, dossier, document, input }: Prepared, format: Format): Promise<Product> {
  const render = await renderers[format]();
  const { bytes, pages } = await render(input);
  const read = await readers[format]();
  const faults = checkConservation(paragraphsOf(document), read(bytes));
  if (faults.length > 0) throw new DiagnosticError(faults);
  const { fiscalYear, agency } = dossier;
  const fileName = outputFileName({ fiscalYear, kind: job.kind, agency: agency.shortName, format });
  return { format, fileName, bytes, pages };
}

const midnight = (day: string | undefined): Date | undefined =>
  day === undefined ? undefined : new Date(`${day}T00:00:00Z`);

function picturesOf(dossier: Dossier, job: Job): Promise<ReadonlyMap<string, Asset>> {
  const uses = listAssets(dossier);
  if (uses.length === 0) return Promise.resolve(new Map());
  const json = readJson(job.source, job.file);
  return loadAssets(
    uses.map(({ source, path }) => ({ source, place: json.placeOf(path) })),
    job.readAsset,
  );
}
