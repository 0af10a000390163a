import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { jsonFile } from "../../src/commands/new-file.ts";
import { progressForm } from "../../src/commands/progress/form.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { actionsOf } from "../../src/model/progress/division-actions.ts";
import { reportFileName } from "../../src/model/progress/file-name.ts";
import { parseProgress } from "../../src/model/progress/parse.ts";
import { sampleDossiers } from "../support/samples.ts";

const file = sampleDossiers.corrected;
const folder = join(dirname(file), "reports");
const dossier = parseDossier(readFileSync(file), file);
const forms = dossier.reportingRounds.flatMap((round) =>
  dossier.agency.divisions
    .filter(({ id }) => actionsOf(dossier, id).length > 0)
    .map((division) => {
      const name = reportFileName({ division: division.id, round: round.name }, dossier);
      return { name, division, round };
    }),
);

describe("the report forms of Hin Dat", () => {
  test.each(forms)("$name is what saraban progress new writes today", async ({ name, division, round }) => {
    const form = progressForm(dossier, division, round, "../../progress.schema.json");
    await expect(new TextDecoder().decode(jsonFile(form))).toMatchFileSnapshot(join(folder, name));
  });

  test("are there for every division and round, and nothing else is", () => {
    expect(readdirSync(folder).toSorted()).toEqual(forms.map(({ name }) => name).toSorted());
  });

  test.each(forms)("$name tells no result of a real office", ({ name }) => {
    const report = parseProgress(readFileSync(join(folder, name)), name, dossier);
    expect(report.date).toBe("");
    expect(report.author.name).toBe("");
    for (const { status, work, evidence } of report.entries)
      expect([status, work, evidence]).toEqual(["not-started", [], []]);
  });
});
