import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareYears, type FrameworkNames } from "../../src/archive/compare.ts";
import { findFramework } from "../../src/ita/load.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";

const read = (folder: string): Dossier => {
  const file = new URL(`../../data/${folder}/dossier.json`, import.meta.url);
  return parseDossier(readFileSync(file), folder, (year) => findFramework(year));
};
const early = read("hin-dat-2566");
const late = read("sample-municipality-2568");
const unnamed: FrameworkNames = { indicator: () => undefined, item: () => undefined };
const statesOf = (entries: readonly { readonly state: string }[]): readonly string[] =>
  [...new Set(entries.map(({ state }) => state))].toSorted();

describe("a year beside itself", () => {
  const { scores, deficiencies, actions } = compareYears(early, early, unnamed);
  test("has gained nothing, closed nothing and changed nothing", () => {
    expect(scores.map(({ difference }) => difference)).toEqual(scores.map(() => 0));
    expect([statesOf(deficiencies), statesOf(actions)]).toEqual([["repeated"], ["kept"]]);
  });
});

describe("two years", () => {
  test("show each indicator's gain to two decimals, the total last", () => {
    const { scores } = compareYears(early, late, unnamed);
    expect(scores[0]).toMatchObject({ indicator: 1, before: 98.46, after: 91.25, difference: -7.21 });
    expect(scores.at(-1)).toMatchObject({ indicator: undefined, before: early.assessment.total });
  });

  test("leave the gain open where one of them has no score", () => {
    const without = { ...late, assessment: { ...late.assessment, indicators: [] } };
    expect(compareYears(early, without, unnamed).scores[0]).toMatchObject({
      after: undefined,
      difference: undefined,
    });
  });

  test("tell a deficiency by what its item asks, not by its number, where the frameworks say", () => {
    const items = (dossier: Dossier, names: FrameworkNames): readonly string[] =>
      compareYears(early, dossier, names).deficiencies.map(({ state, item }) => `${state} ${item}`);
    expect(items(late, unnamed)).toContain("repeated I11");
    const renumbered: FrameworkNames = { ...unnamed, item: (year, code) => `${year} ${code}` };
    expect(items(late, renumbered)).toContain("new I11");
    expect(items(late, renumbered)).toContain("closed I11");
  });

  test("know an action again by its words, then by its id; the rest is new or dropped", () => {
    const [group] = early.measureGroups;
    const [first, second] = group!.actions;
    const groups = [
      {
        ...group!,
        actions: [
          { ...first!, id: "act-renamed" },
          { ...second!, text: "ทำอย่างอื่น" },
          { ...first!, id: "act-new", text: "ใหม่" },
        ],
      },
    ];
    const { actions } = compareYears(
      { ...early, measureGroups: [group!] },
      { ...early, measureGroups: groups },
      unnamed,
    );
    expect(actions.slice(0, 3)).toEqual([
      { state: "kept", text: first!.text },
      { state: "changed", text: "ทำอย่างอื่น", before: second!.text },
      { state: "new", text: "ใหม่" },
    ]);
    expect(statesOf(actions.slice(3))).toEqual(group!.actions.length > 2 ? ["dropped"] : []);
  });
});
