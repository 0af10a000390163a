import type { Asset } from "./assets/asset.ts";
import { loadAssets, type AssetReference } from "./assets/load.ts";
import { readJson } from "./json/json-text.ts";
import type { Path } from "./json/path.ts";
import { listAssets } from "./model/assets.ts";
import type { Dossier } from "./model/dossier.ts";
import { listReportPictures, reportPicture } from "./model/progress/pictures.ts";
import type { FiledReport, ReportFile } from "./model/progress/reports.ts";

/** The files that name pictures. */
export interface PictureSources {
  readonly dossier: Dossier;
  /** The dossier as it stands on disk. */
  readonly file: ReportFile;
  /** The reports whose pictures are printed. */
  readonly filed: readonly FiledReport[];
  /** All reports as they stand on disk. */
  readonly files: readonly ReportFile[];
}

/** Reads one picture; see `Job`. */
type ReadPicture = (reference: AssetReference) => Promise<Uint8Array>;

/** Every picture of a document by the name that the tree has for it. Throws DiagnosticError `model/asset`, all faults of a file at once. */
export async function picturesOf(
  { dossier, file, filed, files }: PictureSources,
  read: ReadPicture,
): Promise<ReadonlyMap<string, Asset>> {
  const pictures = new Map(await loadAssets(located(file, listAssets(dossier)), read));
  for (const { file: name, report } of filed) {
    const source = files.find((each) => each.file === name)!;
    const evidence = await loadAssets(located(source, listReportPictures(report)), read);
    for (const [picture, asset] of evidence) pictures.set(reportPicture(picture), asset);
  }
  return pictures;
}

/** The names that a document may show pictures by, as `picturesOf` gives them. */
export function pictureNames({
  dossier,
  filed,
}: Pick<PictureSources, "dossier" | "filed">): ReadonlySet<string> {
  return new Set([
    ...listAssets(dossier).map(({ source }) => source),
    ...filed.flatMap(({ report }) => listReportPictures(report).map(({ source }) => reportPicture(source))),
  ]);
}

function located(
  { source, file }: ReportFile,
  uses: readonly { readonly source: string; readonly path: Path }[],
): readonly AssetReference[] {
  if (uses.length === 0) return [];
  const json = readJson(source, file);
  return uses.map((use) => ({ source: use.source, place: json.placeOf(use.path) }));
}
