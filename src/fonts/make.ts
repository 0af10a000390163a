import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { cuts, postScriptName } from "./cuts.ts";
import { deriveFace } from "./derive.ts";

// `npm run fonts`: makes the files in `fonts/` again from the source package, byte for byte.
const source = pathToFileURL(
  createRequire(import.meta.url).resolve("@expo-google-fonts/sarabun/LICENSE_FONT"),
);
const target = new URL("../../fonts/", import.meta.url);

for (const cut of Object.values(cuts)) {
  const original = readFileSync(new URL(`${cut.source}/Sarabun_${cut.source}.ttf`, source));
  writeFileSync(new URL(`${postScriptName(cut)}.ttf`, target), deriveFace(original, cut));
}
writeFileSync(new URL("OFL.txt", target), readFileSync(source));
