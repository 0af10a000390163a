import { reportPicture } from "../../../model/progress/pictures.ts";
import type { ProgressReport } from "../../../model/progress/schema.ts";
import { thaiNumber } from "../../../thai/numbers.ts";

/** A picture of what was done, as the annex prints it. */
export interface EvidencePicture {
  /** The action that it is evidence of. */
  readonly action: string;
  /** Its file, as pictures of reports are named in a document. */
  readonly picture: string;
  /** `ภาพที่ ๑`. */
  readonly name: string;
  readonly caption: string;
}

/** The pictures of a report in its order, numbered through. */
export function evidencePictures({ entries }: ProgressReport): readonly EvidencePicture[] {
  return entries
    .flatMap(({ action, evidence }) =>
      evidence.flatMap((item) => ("picture" in item ? [{ action, ...item }] : [])),
    )
    .map(({ action, picture, caption }, index) => ({
      action,
      picture: reportPicture(picture),
      name: `ภาพที่ ${thaiNumber(index + 1)}`,
      caption: caption.split(/\s*\n\s*/).join(" "),
    }));
}
