import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadAssets } from "../../src/assets/load.ts";
import { assetReader } from "../../src/commands/asset-reader.ts";
import { parseDossier } from "../../src/model/parse.ts";
import { actionsOf } from "../../src/model/progress/division-actions.ts";
import { readReports } from "../../src/model/progress/reports.ts";
import { reportStatus } from "../../src/model/progress/status.ts";
import { systemIo } from "../../src/system-io.ts";

const folder = fileURLToPath(new URL("../../data/sample-municipality-2568/", import.meta.url));
const dossier = parseDossier(readFileSync(join(folder, "dossier.json")), "dossier.json");
const files = readdirSync(join(folder, "reports"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => join(folder, "reports", name));
const { reports, unusable } = readReports(
  files.map((file) => ({ file, source: readFileSync(file) })),
  dossier,
);
const entries = reports.flatMap(({ report }) => report.entries);

describe("the reports of the sample municipality", () => {
  test("are sound, and speak of every action of their division", () => {
    expect(unusable).toEqual([]);
    expect(reports).toHaveLength(6);
    for (const { file, report } of reports) {
      const own = actionsOf(dossier, report.division).map(({ id }) => id);
      expect(
        report.entries.map(({ action }) => action),
        file,
      ).toEqual(own);
    }
  });

  test("are of three divisions for two rounds; one division was late once", () => {
    const rounds = reportStatus(dossier, dossier.reportingRounds, { reports, unusable }, "2025-10-31");
    const states = rounds.map(({ divisions }) =>
      divisions.map(({ state, daysLate }) => `${state} ${daysLate}`),
    );
    expect(states).toEqual([
      ["reported 0", "reported 0", "reported-late 11"],
      ["reported 0", "reported 0", "reported 0"],
    ]);
  });

  test("have difficulties, suggestions and none, an action cancelled, one not begun, and money in few", () => {
    expect(new Set(entries.map(({ status }) => status)).size).toBe(4);
    expect(entries.filter(({ status }) => status === "cancelled")).toHaveLength(1);
    for (const key of ["difficulties", "suggestions"] as const)
      expect(new Set(entries.map((entry) => entry[key] === "")).size).toBe(2);
    const paid = entries.filter(({ work }) => work.some(({ budget }) => budget !== undefined));
    expect(paid.length).toBeGreaterThan(0);
    expect(paid.length).toBeLessThan(entries.length / 4);
  });

  test("go forward: what was done in the first round is done in the second, and more", () => {
    for (const { report } of reports.filter((one) => one.report.round === dossier.reportingRounds[0]?.name)) {
      const later = reports.find(
        (one) => one.report.division === report.division && one.report.round !== report.round,
      )!;
      for (const entry of report.entries) {
        const next = later.report.entries.find(({ action }) => action === entry.action)!;
        expect(next.percent, `${report.division} ${entry.action}`).toBeGreaterThanOrEqual(entry.percent);
      }
      for (const { status, percent } of report.entries) expect(status === "done").toBe(percent === 100);
    }
  });

  test("tell of no work that was done after the report was written", () => {
    for (const { file, report } of reports)
      for (const { date, to } of report.entries.flatMap(({ work }) => work))
        expect((date ?? to ?? "") <= report.date, file).toBe(true);
  });

  test("point to pages nobody has, and to pictures that can be printed", async () => {
    const evidence = entries.flatMap((entry) => entry.evidence);
    const hosts = evidence.flatMap((item) => ("url" in item ? [new URL(item.url).hostname] : []));
    expect(hosts.filter((host) => !host.endsWith(".example"))).toEqual([]);
    const pictures = evidence.flatMap((item) =>
      "picture" in item ? [{ source: item.picture, place: { file: files[0]! } }] : [],
    );
    const assets = await loadAssets(pictures, assetReader(systemIo()));
    expect([...assets.values()].map(({ mediaType }) => mediaType).sort()).toEqual([
      "image/png",
      "image/svg+xml",
    ]);
  });
});
