import { describe, expect, test } from "vitest";
import { parseProgress } from "../../../../src/model/progress/parse.ts";
import type { ProgressReport } from "../../../../src/model/progress/schema.ts";
import { actionStandings, together, type Standing } from "../../../../src/template/view/progress/standing.ts";
import { dossier, entryJson, reportJson } from "../../../support/progress.ts";

const report = (division: string, ...entries: readonly (readonly [string, string])[]): ProgressReport =>
  parseProgress(
    JSON.stringify(
      reportJson({
        division,
        entries: entries.map(([action, status]) =>
          entryJson({ action, status, ...(status === "cancelled" && { cancelReason: "ก" }) }),
        ),
      }),
    ),
    "report.json",
    dossier,
  );

describe("how an action stands", () => {
  const standings = actionStandings(dossier, [
    report("div-office", ["act-report", "done"], ["act-manual", "in-progress"]),
    report("div-finance", ["act-report", "done"], ["act-budget", "done"]),
  ]);

  test("is told of every action, by each division that answers for it, in the order of the dossier", () => {
    const parts = standings.map(({ action, divisions }) => [
      action.id,
      divisions.map(({ division, standing }) => `${division.id} ${standing}`),
    ]);
    expect(parts).toEqual([
      ["act-report", ["div-office done", "div-finance done", "div-works unreported"]],
      ["act-manual", ["div-office in-progress"]],
      ["act-budget", ["div-finance done"]],
      ["act-late", ["div-office unreported", "div-finance unreported"]],
    ]);
  });

  test("with all of them is done only when all have done it", () => {
    expect(standings.map(({ standing }) => standing)).toEqual([
      "in-progress",
      "in-progress",
      "done",
      "unreported",
    ]);
  });
});

test.each<readonly [readonly Standing[], Standing]>([
  [[], "unreported"],
  [["done", "done"], "done"],
  [["done", "cancelled"], "done"],
  [["cancelled", "cancelled"], "cancelled"],
  [["done", "not-started"], "in-progress"],
  [["done", "unreported"], "in-progress"],
  [["not-started", "unreported"], "unreported"],
  [["unreported", "cancelled"], "unreported"],
  [["not-started", "cancelled"], "not-started"],
])("%j together is %s", (parts, standing) => {
  expect(together(parts)).toBe(standing);
});
