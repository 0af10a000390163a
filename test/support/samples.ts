import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { assetReader } from "../../src/commands/asset-reader.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { prepare, produce, type Prepared, type Product } from "../../src/pipeline.ts";
import type { Format } from "../../src/render/index.ts";
import { systemIo } from "../../src/system-io.ts";
import type { DocumentKind } from "../../src/template/kinds.ts";
import { templateSources } from "../../src/template/sources.ts";

const root = resolve(import.meta.dirname, "../..");

/** The dossiers that stand for all: the verbatim seed, both published samples, and an agency of one division. */
export const sampleDossiers = {
  verbatim: join(root, "test/fixtures/hin-dat-2566-verbatim/dossier.json"),
  corrected: join(root, "data/hin-dat-2566/dossier.json"),
  municipality: join(root, "data/sample-municipality-2568/dossier.json"),
  oneDivision: join(root, "test/fixtures/one-division/dossier.json"),
} as const;

export type Sample = keyof typeof sampleDossiers;
export const samples = Object.keys(sampleDossiers) as readonly Sample[];

/** A document on its way, with everything that was reported. */
export interface PreparedSample {
  readonly prepared: Prepared;
  readonly reported: readonly Diagnostic[];
}

/** Takes a sample's dossier through the stages up to the tree. */
export async function prepareSample(
  sample: Sample,
  kind: DocumentKind = "measures",
): Promise<PreparedSample> {
  const file = sampleDossiers[sample];
  const reported: Diagnostic[] = [];
  const prepared = await prepare({
    source: readFileSync(file),
    file,
    kind,
    templates: templateSources(kind),
    frameworkFolders: [],
    reports: [],
    readAsset: assetReader(systemIo()),
    signatureFields: false,
    report: (diagnostic) => reported.push(diagnostic),
  });
  return { prepared, reported };
}

/** A finished sample in one format. */
export async function produceSample(sample: Sample, format: Format): Promise<Product> {
  return produce((await prepareSample(sample)).prepared, format);
}

/** Writes all samples in one format into `folder`; the paths. */
export async function writeSamples(format: Format, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const sample of samples) {
    const path = join(folder, `${sample}.${format}`);
    writeFileSync(path, (await produceSample(sample, format)).bytes);
    paths.push(path);
  }
  return paths;
}
