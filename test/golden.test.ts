import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { withThaiDigits } from "../src/document/digits.ts";
import { parseMarkup } from "../src/document/parse.ts";
import { printTree } from "../src/document/print.ts";
import { parseDossier } from "../src/model/parse.ts";
import { renderTemplate } from "../src/template/render.ts";
import { templateSources } from "../src/template/sources.ts";

/** Small dossiers, one idea each; `npm run test:update` rewrites what they should become. */
const cases = ["one-division", "every-part"] as const;

describe.each(cases)("%s", (name) => {
  const folder = resolve(import.meta.dirname, "fixtures", name);
  const dossier = parseDossier(readFileSync(join(folder, "dossier.json")), "dossier.json");
  const markup = renderTemplate(dossier, "measures", templateSources("measures"));

  test("becomes the expected markup", async () => {
    await expect(markup).toMatchFileSnapshot(join(folder, "expected/markup.xml"));
  });

  test("becomes the expected tree", async () => {
    const document = withThaiDigits(parseMarkup(markup, "markup.xml"));
    await expect(printTree(document)).toMatchFileSnapshot(join(folder, "expected/tree.txt"));
  });
});
