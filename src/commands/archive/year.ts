import { basename, extname, join } from "node:path";
import { sha512 } from "../../archive/checksum.ts";
import { dossierFile } from "../../archive/payload-names.ts";
import type { ArchiveRecord } from "../../archive/record.ts";
import { DiagnosticError, type Report } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { frameworkPath } from "../../ita/load.ts";
import { listAssets } from "../../model/assets.ts";
import type { Dossier } from "../../model/dossier.ts";
import { reportFileName } from "../../model/progress/file-name.ts";
import { listReportPictures } from "../../model/progress/pictures.ts";
import { readReports, type FiledReport, type ReportFile } from "../../model/progress/reports.ts";
import { templateSources } from "../../template/sources.ts";
import { assetReader } from "../asset-reader.ts";
import { readDossier } from "../dossier.ts";
import { reportsOf } from "../generate/reports.ts";
import { readInput } from "../input.ts";
import type { YearSources } from "./documents.ts";
import { keptPicture } from "./kept-picture.ts";

/** The files of a year as the officer has them. */
export interface YearFiles {
  readonly dossier: string;
  readonly reports: string | undefined;
  readonly ita: string | undefined;
}

/** The same files under the names that the archive gives them. */
export interface KeptFiles extends Pick<ArchiveRecord, "reports" | "pictures"> {
  readonly payload: ReadonlyMap<string, Uint8Array>;
}

/** Reads what a year is made from. Throws DiagnosticError with the faults of the dossier, or of every report. */
export async function readYear(files: YearFiles, io: Io, report: Report): Promise<YearSources> {
  const { dossier: file, ita } = files;
  const dossier = await readDossier(file, ita, io);
  const reports = await reportsOf(file, files, io);
  const { unusable } = readReports(reports, dossier);
  if (unusable.length > 0) throw new DiagnosticError(unusable.flatMap(({ diagnostics }) => diagnostics));
  return {
    dossier,
    file: { file, source: await readInput(file, "model/file", io) },
    reports,
    templatesOf: templateSources,
    frameworkFolders: ita === undefined ? [] : [ita],
    readAsset: assetReader(io),
    date: io.sourceDate,
    report,
  };
}

/** Dossier, reports, pictures and frameworks of a year, under ASCII names. Throws DiagnosticError `model/asset`. */
export async function keptFiles(year: YearSources, io: Io): Promise<KeptFiles> {
  const filed = readReports(year.reports, year.dossier).reports;
  const named = filed.map((each) => ({
    ...each,
    name: `reports/${reportFileName(each.report, year.dossier)}`,
  }));
  const uses = [
    ...listAssets(year.dossier).map(({ source }) => ({ of: dossierFile, source, file: year.file.file })),
    ...named.flatMap(({ name, file, report }) =>
      listReportPictures(report).map(({ source }) => ({ of: name, source, file })),
    ),
  ];
  const payload = new Map([[dossierFile, bytesOf(year.file)]]);
  for (const { name, file } of named) payload.set(name, bytesOf(sourceOf(file, year.reports)));
  const pictures: ArchiveRecord["pictures"][number][] = [];
  for (const { of, source, file } of uses) {
    const bytes = await year.readAsset({ source, place: { file } });
    const kept = `pictures/${sha512(bytes).slice(0, 16)}${extname(source).toLowerCase()}`;
    payload.set(kept, bytes);
    pictures.push({ of, source, file: kept });
  }
  for (const path of frameworkFiles(year)) payload.set(`ita/${basename(path)}`, await io.readFile(path));
  return { payload, pictures, reports: named.map(({ name }) => name) };
}

const sourceOf = (file: FiledReport["file"], reports: readonly ReportFile[]): ReportFile =>
  reports.find((report) => report.file === file)!;

const bytesOf = ({ source }: ReportFile): Uint8Array =>
  typeof source === "string" ? new TextEncoder().encode(source) : source;

function frameworkFiles({ dossier, frameworkFolders }: YearSources): readonly string[] {
  const options = { extraFolders: frameworkFolders };
  return [...yearsOf(dossier)].sort().flatMap((year) => frameworkPath(year, options) ?? []);
}

/** Every year that a document may ask a framework of: results are published in the year after. */
function yearsOf(dossier: Dossier): ReadonlySet<number> {
  const assessed = [dossier.assessment, ...dossier.earlierAssessments, dossier.nextAssessment];
  const years = assessed.flatMap((assessment) => assessment?.fiscalYear ?? []);
  return new Set([dossier.fiscalYear, ...years].flatMap((year) => [year, year + 1]));
}

/** The year as it was kept, ready to be made again. Pictures are found by what each file calls them. */
export function keptYear(
  {
    record,
    dossier,
    folder,
  }: { readonly record: ArchiveRecord; readonly dossier: Dossier; readonly folder: string },
  payload: ReadonlyMap<string, Uint8Array>,
  report: Report,
): YearSources {
  const text = (path: string) => ({ name: path, text: new TextDecoder().decode(payload.get(path)) });
  const partialPaths = [...payload.keys()].filter((path) => path.startsWith("templates/partials/"));
  const partials = new Map(partialPaths.map((path) => [basename(path, ".hbs"), text(path)]));
  return {
    dossier,
    file: { file: join(folder, dossierFile), source: payload.get(dossierFile)! },
    reports: record.reports.map((path) => ({ file: join(folder, path), source: payload.get(path)! })),
    templatesOf: (kind) => ({ main: text(`templates/${kind}.hbs`), partials }),
    frameworkFolders: [join(folder, "ita")],
    readAsset: (reference) => keptPicture(reference, { record, folder, payload }),
    date: record.made.date === undefined ? undefined : new Date(record.made.date),
    report,
  };
}
