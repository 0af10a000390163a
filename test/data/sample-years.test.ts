import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareYears } from "../../src/archive/compare.ts";
import { run } from "../../src/cli.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { findFramework, loadFramework } from "../../src/ita/load.ts";
import type { Assessment, Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { actionsOf } from "../../src/model/progress/division-actions.ts";
import { readReports } from "../../src/model/progress/reports.ts";
import { memoryIo } from "../support/memory-io.ts";
import { resultOfScores } from "../support/published-result.ts";
import { municipalityFolder, municipalityYears } from "../support/samples.ts";

const fileOf = (year: number): string => join(municipalityFolder(year), "dossier.json");
const dossiers = new Map<number, Dossier>(
  municipalityYears.map((year) => [year, parseDossier(readFileSync(fileOf(year)), fileOf(year))]),
);
const dossierOf = (year: number): Dossier => dossiers.get(year)!;
const yearPairs = municipalityYears.slice(1).map((after) => [after - 1, after] as const);
/** Those that no other test takes through the program. */
const lightYears = municipalityYears.filter((year) => year !== 2568);

describe.each(municipalityYears)("the invented municipality in %i", (year) => {
  const dossier = dossierOf(year);
  const { assessment, earlierAssessments, agency, measureGroups, meeting } = dossier;
  const deficiencies = assessment.indicators.flatMap((indicator) => indicator.deficiencies);
  const actions = measureGroups.flatMap((group) => group.actions);

  test("is of that year, of the same office, and marked as an example on every page", () => {
    expect([dossier.fiscalYear, assessment.fiscalYear]).toEqual([year, year - 1]);
    expect([agency.name, agency.divisions.length]).toEqual(["เทศบาลตำบลธารสมมติ", 3]);
    expect(dossier.print.mark).toBe("ตัวอย่าง");
    expect(readFileSync(join(municipalityFolder(year), "README.md"), "utf8")).toContain("สมมติขึ้น");
  });

  test.each([assessment, ...earlierAssessments])(
    "has for $fiscalYear the total and rating of its scores",
    (result) => {
      const { total, rating } = resultOfScores(result, loadFramework(result.fiscalYear));
      expect(total).toBeCloseTo(result.total, 2);
      expect(rating).toBe(result.rating);
    },
  );

  test("answers every deficiency, as many as the letter states", () => {
    const answered = new Set(actions.flatMap(({ answers }) => answers));
    expect([...answered].sort()).toEqual(deficiencies.map(({ id }) => id).sort());
    expect(deficiencies).toHaveLength(meeting.statedCount!);
  });
});

describe.each(lightYears)("the program, given %i,", (year) => {
  test("finds no error and nothing to warn of, reports included", async () => {
    const io = memoryIo();
    const reports = join(municipalityFolder(year), "reports");
    expect(await run(["check", fileOf(year), "--reports", reports], io)).toBe(exitCodes.success);
    expect(io.said.err).not.toMatch(/คำเตือน|ข้อผิดพลาด/u);
  });

  test("makes measures in both formats that read back as the dossier says", async () => {
    const io = memoryIo();
    expect(await run(["generate", fileOf(year), "--out", "made"], io)).toBe(exitCodes.success);
    expect([...io.files.keys()].map((file) => file.slice(file.lastIndexOf(".")))).toEqual([".pdf", ".docx"]);
    expect(io.said.err).toBe("");
  });
});

describe.each(yearPairs)("from %i to %i", (before, after) => {
  const [earlier, later] = [dossierOf(before), dossierOf(after)];

  test("what was published stays as it was published", () => {
    const told = [earlier.assessment, ...earlier.earlierAssessments, later.assessment].map(factsOf);
    const retold = later.earlierAssessments.map(factsOf);
    for (const facts of retold.filter(({ fiscalYear }) => told.some((one) => one.fiscalYear === fiscalYear)))
      expect(told).toContainEqual(facts);
    expect(retold).toContainEqual(factsOf(earlier.assessment));
    if (earlier.nextAssessment) expect(earlier.nextAssessment).toMatchObject(factsOf(later.assessment));
  });

  test("measures develop: some kept, some reworded, some dropped, some new; and so do deficiencies", () => {
    const frameworks = [
      findFramework(earlier.assessment.fiscalYear),
      findFramework(later.assessment.fiscalYear),
    ] as const;
    const { actions, deficiencies } = compareYears(earlier, later, frameworks);
    expect(new Set(actions.map(({ state }) => state))).toEqual(
      new Set(["kept", "changed", "new", "dropped"]),
    );
    expect(deficiencies.map(({ state }) => state)).toEqual(expect.arrayContaining(["closed", "new"]));
  });

  test("divisions and their sections keep their ids", () => {
    const ids = ({ agency }: Dossier): readonly string[] =>
      agency.divisions.flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)]);
    expect(ids(later)).toEqual(expect.arrayContaining([...ids(earlier)]));
  });
});

describe.each(lightYears)("the reports of %i", (year) => {
  const dossier = dossierOf(year);
  const folder = join(municipalityFolder(year), "reports");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const sources = files.map((file) => ({ file, source: readFileSync(file) }));
  const { reports, unusable } = readReports(sources, dossier);

  test("are sound, of every division and round that is over, and speak of every action of theirs", () => {
    expect(unusable).toEqual([]);
    expect(reports).toHaveLength(year === 2569 ? 2 : 6);
    for (const { file, report } of reports) {
      const told = report.entries.map(({ action }) => action);
      expect(told, file).toEqual(actionsOf(dossier, report.division).map(({ id }) => id));
    }
  });

  test("go forward, and tell of no work after the report was written", () => {
    for (const { file, report } of reports) {
      for (const { date, to } of report.entries.flatMap(({ work }) => work))
        expect((date ?? to ?? "") <= report.date, file).toBe(true);
      const sequel = reports.find((one) => one.report.division === report.division && one.file > file);
      for (const { action, percent } of sequel === undefined ? [] : report.entries) {
        const next = sequel!.report.entries.find((entry) => entry.action === action)!;
        expect(next.percent, `${file} ${action}`).toBeGreaterThanOrEqual(percent);
      }
    }
  });
});

/** What was published of a year, without the words about it. */
function factsOf({ fiscalYear, total, rating, indicators }: Assessment) {
  return { fiscalYear, total, rating, indicators: indicators.map(scoreOf) };
}

const scoreOf = ({ number, score }: { readonly number: number; readonly score: number }) => ({
  number,
  score,
});
