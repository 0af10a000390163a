import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate, type GenerateRequest } from "../src/index.ts";
import { sampleDossiers } from "./support/samples.ts";

const dossier = readFileSync(sampleDossiers.municipality);
const make = (asked: Partial<GenerateRequest>) =>
  generate({ dossier, folder: "office", formats: ["docx"], ...asked });

test("a round or a division that the dossier does not have is told of at its list in the dossier", async () => {
  const file = join("office", "dossier.json");
  await expect(make({ kind: "agenda-paper", round: "รอบ ๙ เดือน" })).rejects.toMatchObject({
    diagnostics: [{ code: "model/reference", place: { file, path: "reportingRounds" } }],
  });
  await expect(make({ kind: "progress-memo", division: "div-none" })).rejects.toMatchObject({
    diagnostics: [{ code: "model/reference", place: { file, path: "agency.divisions" } }],
  });
});
