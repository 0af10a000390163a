import type { Path } from "../json/path.ts";
import type { Dossier } from "./dossier.ts";

/** What a picture is for. */
export type AssetRole = "emblem" | "signature";

/** One place in the dossier that names a picture file. */
export interface AssetUse {
  /** As written in the dossier, relative to its folder. */
  readonly source: string;
  readonly role: AssetRole;
  /** Where in the JSON, e.g. `signatories`, 0, `picture`. */
  readonly path: Path;
}

/** Every picture a dossier names, in the order of the document. A file named twice is listed twice. */
export function listAssets({ agency, signatories }: Dossier): readonly AssetUse[] {
  const { emblem } = agency;
  const emblemFile = emblem.type === "none" ? undefined : emblem.file;
  const signatures = signatories.flatMap(({ picture }, index): AssetUse[] =>
    picture === undefined
      ? []
      : [{ source: picture, role: "signature", path: ["signatories", index, "picture"] }],
  );
  return emblemFile === undefined
    ? signatures
    : [{ source: emblemFile, role: "emblem", path: ["agency", "emblem", "file"] }, ...signatures];
}
