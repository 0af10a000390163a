import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareYears, type Comparison, type FrameworkPair } from "../../src/archive/compare.ts";
import type { Framework } from "../../src/ita/framework.ts";
import { findFramework } from "../../src/ita/load.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";

const read = (folder: string): Dossier => {
  const file = new URL(`../../data/${folder}/dossier.json`, import.meta.url);
  return parseDossier(readFileSync(file), folder, (year) => findFramework(year));
};
const early = read("hin-dat-2566");
const late = read("sample-municipality-2568");
const unknown: FrameworkPair = [undefined, undefined];
const frameworks = (before: number, after: number): FrameworkPair => [
  findFramework(before)!,
  findFramework(after)!,
];
const statesOf = (entries: readonly { readonly state: string }[]): readonly string[] =>
  [...new Set(entries.map(({ state }) => state))].toSorted();

describe("a year beside itself", () => {
  const { scores, deficiencies, actions, differences } = compareYears(early, early, frameworks(2565, 2565));
  test("has gained nothing, closed nothing and changed nothing", () => {
    expect(scores.map(({ difference }) => difference)).toEqual(scores.map(() => 0));
    expect([statesOf(deficiencies), statesOf(actions)]).toEqual([["repeated"], ["kept"]]);
    expect(differences).toEqual({
      indicators: [],
      ratingScales: null,
      moved: [],
      reused: [],
      byCode: [],
      unasked: [],
    });
  });

  test("though two of its actions say the same", () => {
    const [group] = early.measureGroups;
    const twice = { ...early, measureGroups: [group!, { ...group!, actions: group!.actions }] };
    expect(statesOf(compareYears(twice, twice, unknown).actions)).toEqual(["kept"]);
  });
});

describe("scores of two years", () => {
  test("show each indicator's gain to two decimals, the total last", () => {
    const { scores } = compareYears(early, late, frameworks(2565, 2567));
    expect(scores[0]).toMatchObject({ indicator: 1, before: 98.46, after: 91.25, difference: -7.21 });
    expect(scores.at(-1)).toMatchObject({ indicator: undefined, before: early.assessment.total });
  });

  test("leave the gain open where one of them has no score", () => {
    const without = { ...late, assessment: { ...late.assessment, indicators: [] } };
    expect(compareYears(early, without, unknown).scores[0]).toMatchObject({
      after: undefined,
      difference: undefined,
    });
  });

  test("bear the later name of an indicator, and say that it was called otherwise, and rated by another scale", () => {
    const { scores, differences } = compareYears(early, late, frameworks(2565, 2567));
    expect(scores[7]!.name).toBe("การปรับปรุงการทำงาน");
    expect(differences.indicators).toEqual([
      { indicator: 8, before: "การปรับปรุงระบบการทำงาน", after: "การปรับปรุงการทำงาน" },
    ]);
    expect(differences.ratingScales?.map((names) => names[0])).toEqual(["AA", "ผ่านดีเยี่ยม"]);
  });
});

/** A dossier whose only deficiencies are these, by item and indicator. */
const finding = (...found: readonly (readonly [item: string, indicator: number])[]): Dossier => ({
  ...early,
  assessment: {
    ...early.assessment,
    indicators: early.assessment.indicators.map((indicator) => ({
      ...indicator,
      deficiencies: found
        .filter(([, number]) => number === indicator.number)
        .map(([item], index) => ({ id: `def-${index}`, item, missingElements: `ขาด ${item} ${index}` })),
    })),
  },
});
const told = ({ deficiencies }: Comparison): readonly string[] =>
  deficiencies.map(({ state, item, before }) => `${state} ${before ? `${before.item} ` : ""}${item}`);

describe("a deficiency of two years is the same", () => {
  test("by what its item asks, whatever code that has", () => {
    const comparison = compareYears(
      finding(["O12", 9]),
      finding(["O12", 9], ["O13", 9]),
      frameworks(2565, 2566),
    );
    expect(told(comparison)).toEqual(["new O12", "repeated O12 O13"]);
    expect(comparison.differences).toMatchObject({
      moved: [{ title: "รายงานผลการดำเนินงานประจำปี", before: "O12", after: "O13" }],
      reused: [{ item: "O12", before: "รายงานผลการดำเนินงานประจำปี" }],
      byCode: [],
      unasked: [],
    });
  });

  test("by a survey question's code while the surveys have the same questions", () => {
    const comparison = compareYears(finding(["I11", 2]), finding(["I11", 2]), frameworks(2565, 2566));
    expect([told(comparison), comparison.differences.byCode]).toEqual([["repeated I11 I11"], []]);
  });

  test("by code and indicator where a framework is silent, which is said", () => {
    const comparison = compareYears(
      finding(["I11", 2], ["I12", 2]),
      finding(["I11", 2], ["I12", 4]),
      frameworks(2566, 2567),
    );
    expect(told(comparison)).toEqual(["repeated I11 I11", "new I12", "closed I12"]);
    expect(comparison.differences).toMatchObject({ byCode: ["I11"], unasked: ["I12"] });
  });

  test("and closed for sure only where the later framework still asks for it", () => {
    const [before, after] = frameworks(2565, 2566) as readonly [Framework, Framework];
    const closed = (later: Framework) =>
      compareYears(finding(["O12", 9]), finding(), [before, later]).differences.unasked;
    expect(closed(after)).toEqual([]);
    expect(closed({ ...after, items: after.items.filter(({ code }) => code !== "O13") })).toEqual(["O12"]);
  });
});

describe("an action of two years", () => {
  const [group] = early.measureGroups;
  const [first, second, third] = group!.actions;
  const withActions = (...actions: readonly (typeof first | undefined)[]): Dossier => ({
    ...early,
    measureGroups: [{ ...group!, actions: actions.map((action) => action!) }],
  });

  test("is known again by its words, then by its id; the rest is new or dropped", () => {
    const { actions } = compareYears(
      withActions(first, second, third),
      withActions(
        { ...first!, id: "act-renamed" },
        { ...second!, text: "ทำอย่างอื่น" },
        { ...first!, id: "act-new", text: "ใหม่" },
      ),
      unknown,
    );
    expect(actions).toEqual([
      { state: "kept", number: "1.1", text: first!.text, beforeNumber: "1.1" },
      { state: "changed", number: "1.2", text: "ทำอย่างอื่น", before: second!.text, beforeNumber: "1.2" },
      { state: "new", number: "1.3", text: "ใหม่" },
      { state: "dropped", number: "1.3", text: third!.text },
    ]);
  });

  test("is not taken for another that has its old id, where ids were counted anew", () => {
    const { actions } = compareYears(
      withActions({ ...first!, id: "act-1" }, { ...second!, id: "act-2" }),
      withActions(
        { ...first!, id: "act-1", text: "ใหม่" },
        { ...first!, id: "act-2" },
        { ...second!, id: "act-3" },
      ),
      unknown,
    );
    expect(actions.map(({ state, number }) => `${state} ${number}`)).toEqual([
      "new 1.1",
      "kept 1.2",
      "kept 1.3",
    ]);
  });
});
