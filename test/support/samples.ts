import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { assetReader } from "../../src/commands/asset-reader.ts";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { ReportFile } from "../../src/model/progress/reports.ts";
import {
  compose,
  prepare,
  produce,
  type Manuscript,
  type Prepared,
  type Product,
} from "../../src/pipeline.ts";
import type { Format } from "../../src/render/index.ts";
import { systemIo } from "../../src/system-io.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "../../src/template/kinds.ts";
import { templateSources } from "../../src/template/sources.ts";

const root = resolve(import.meta.dirname, "../..");

/** The dossiers that stand for all: the verbatim seed, both published samples, and an agency of one division. */
export const sampleDossiers = {
  verbatim: join(root, "test/fixtures/hin-dat-2566-verbatim/dossier.json"),
  corrected: join(root, "data/hin-dat-2566/dossier.json"),
  municipality: join(root, "data/sample-municipality-2568/dossier.json"),
  oneDivision: join(root, "test/fixtures/one-division/dossier.json"),
} as const;

/** The five fiscal years of the invented municipality, in order. Those that are no samples of their own are only looked at lightly. */
export const municipalityYears = [2565, 2566, 2567, 2568, 2569] as const;

/** The folder of one of the municipality's years. */
export const municipalityFolder = (fiscalYear: number): string =>
  join(root, `data/sample-municipality-${fiscalYear}`);

export type Sample = keyof typeof sampleDossiers;
export const samples = Object.keys(sampleDossiers) as readonly Sample[];

/** A document on its way, with everything that was reported. */
export interface PreparedSample {
  readonly prepared: Prepared;
  readonly reported: readonly Diagnostic[];
}

/** The progress reports that come with a sample. */
export function sampleReports(sample: Sample): readonly ReportFile[] {
  const folder = join(dirname(sampleDossiers[sample]), "reports");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => ({ file: join(folder, name), source: readFileSync(join(folder, name)) }));
}

/** A document of a sample, its round the latest unless one is named. */
export interface SampleDocument {
  readonly kind: DocumentKind;
  /** For a division's paper; by default the office. */
  readonly division?: string;
  readonly round?: string;
}

function manuscriptOf(sample: Sample, { kind, ...asked }: SampleDocument): Manuscript {
  const file = sampleDossiers[sample];
  return {
    source: readFileSync(file),
    file,
    kind,
    templates: templateSources(kind),
    frameworkFolders: [],
    reports: sampleReports(sample),
    division: "div-office",
    ...asked,
  };
}

/** Takes a document of a sample through the stages up to the tree. */
export async function prepareDocument(sample: Sample, asked: SampleDocument): Promise<PreparedSample> {
  const reported: Diagnostic[] = [];
  const prepared = await prepare({
    ...manuscriptOf(sample, asked),
    readAsset: assetReader(systemIo()),
    signatureFields: false,
    report: (diagnostic) => reported.push(diagnostic),
  });
  return { prepared, reported };
}

/** Takes a sample's dossier through the stages up to the tree. */
export async function prepareSample(
  sample: Sample,
  kind: DocumentKind = "measures",
): Promise<PreparedSample> {
  return prepareDocument(sample, { kind });
}

/** A finished sample in one format. */
export async function produceSample(sample: Sample, format: Format): Promise<Product> {
  return produce((await prepareSample(sample)).prepared, format);
}

/** Everything that can be made of a sample's data: every kind, a division's papers for each division. */
export function documentsOf(sample: Sample): readonly SampleDocument[] {
  const { agency } = JSON.parse(readFileSync(sampleDossiers[sample], "utf8")) as {
    readonly agency: { readonly divisions?: readonly { readonly id: string }[] };
  };
  const divisions = agency.divisions ?? [];
  return (Object.keys(documentKinds) as readonly DocumentKind[])
    .flatMap((kind): readonly SampleDocument[] => {
      const { reports }: KindDefinition = documentKinds[kind];
      return reports === "division" ? divisions.map(({ id }) => ({ kind, division: id })) : [{ kind }];
    })
    .filter((asked) => canBeMade(sample, asked));
}

function canBeMade(sample: Sample, asked: SampleDocument): boolean {
  try {
    compose(manuscriptOf(sample, asked));
    return true;
  } catch (error) {
    if (
      error instanceof DiagnosticError &&
      error.diagnostics.every(({ code }) => code === "template/data-missing")
    )
      return false;
    throw error;
  }
}

/** A document that can be made of a sample, and what its files are called. */
export interface NamedDocument extends SampleDocument {
  readonly sample: Sample;
  readonly name: string;
}

/** Every document of every sample. */
export const sampleDocuments = (): readonly NamedDocument[] =>
  samples.flatMap((sample) =>
    documentsOf(sample).map((asked) => ({
      ...asked,
      sample,
      name: [sample, asked.kind, ...(asked.division === undefined ? [] : [asked.division])].join("-"),
    })),
  );

/** Writes documents in one format into `folder`. */
export async function writeDocuments(
  documents: readonly NamedDocument[],
  format: Format,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { sample, name, ...asked } of documents) {
    const { prepared } = await prepareDocument(sample, asked);
    writeFileSync(join(folder, `${name}.${format}`), (await produce(prepared, format)).bytes);
  }
}
