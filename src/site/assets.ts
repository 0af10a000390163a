import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sitePaths } from "./paths.ts";

/** The faces and letters that pages use: the style sheet names each of these files. */
const weights = [400, 600] as const;
const subsets = ["thai", "latin"] as const;

const { resolve } = createRequire(import.meta.url);

/** What all pages share: the style sheet, and the faces with their licence (SIL Open Font License 1.1). */
export function sharedFiles(): ReadonlyMap<string, Uint8Array> {
  const fonts = subsets.flatMap((subset) =>
    weights.map((weight) => `sarabun-${subset}-${weight}-normal.woff2`),
  );
  return new Map([
    [sitePaths.styles, readFileSync(new URL("../../templates/site/site.css", import.meta.url))],
    ...fonts.map((file) => [`${sitePaths.fonts}${file}`, packaged(`files/${file}`)] as const),
    [`${sitePaths.fonts}OFL.txt`, packaged("LICENSE")],
  ]);
}

const packaged = (file: string): Uint8Array => readFileSync(resolve(`@fontsource/sarabun/${file}`));
