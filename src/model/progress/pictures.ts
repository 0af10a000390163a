import type { Path } from "../../json/path.ts";
import type { ProgressReport } from "./schema.ts";

/** One place in a report that names a picture file. */
export interface ReportPictureUse {
  /** As written, relative to the report's folder. */
  readonly source: string;
  /** Where in the JSON, e.g. `entries`, 0, `evidence`, 1, `picture`. */
  readonly path: Path;
}

/** Every picture a report names, in its order. */
export function listReportPictures({ entries }: ProgressReport): readonly ReportPictureUse[] {
  return entries.flatMap(({ evidence }, entry) =>
    evidence.flatMap((item, index): ReportPictureUse[] =>
      "picture" in item
        ? [{ source: item.picture, path: ["entries", entry, "evidence", index, "picture"] }]
        : [],
    ),
  );
}

/**
 * What a picture of a report is called in documents: reports lie in a folder of their own, where a file may have the
 * name of one of the dossier's. No path of a dossier begins like this.
 */
export const reportPicture = (source: string): string => `report:${source}`;
