import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import {
  indicatorName,
  indicatorOf,
  instrumentOf,
  itemTitle,
  ratingOf,
  subIndicatorOf,
  topicTitle,
  type Framework,
} from "../../src/ita/framework.ts";
import { loadFramework } from "../../src/ita/load.ts";

const years = readdirSync(resolve(import.meta.dirname, "../../data/ita")).map((name) =>
  Number(name.slice(0, 4)),
);
const frameworks = years.map((year) => loadFramework(year));
const assessed = loadFramework(2565);

/** Scores of Hin Dat in 2565, by indicator. */
const hinDat = [98.46, 95.43, 96.71, 95.87, 96.75, 97.8, 97.28, 96.82, 86.64, 100];

const instrumentScores = (
  { indicators, instruments }: Framework,
  scores: readonly number[],
): readonly number[] =>
  instruments.map(({ id }) => {
    const own = scores.filter((_, index) => indicators[index]?.instrument === id);
    return own.reduce((sum, score) => sum + score, 0) / own.length;
  });

describe("the framework of 2565", () => {
  test("weighs the instruments as the published total of a real office proves", () => {
    expect(assessed.instruments.map(({ id, weight }) => [id, weight])).toEqual([
      ["IIT", 30],
      ["EIT", 30],
      ["OIT", 40],
    ]);
    const total = instrumentScores(assessed, hinDat).reduce(
      (sum, score, index) => sum + (score * assessed.instruments[index]!.weight) / 100,
      0,
    );
    expect(total).toBeCloseTo(95.5112, 4);
  });

  test("has five indicators inside, three outside and two of public data", () => {
    const instruments = assessed.indicators.map(({ number }) => instrumentOf(assessed, number)?.id);
    expect(instruments).toEqual(["IIT", "IIT", "IIT", "IIT", "IIT", "EIT", "EIT", "EIT", "OIT", "OIT"]);
    expect(indicatorName(assessed, 8)).toBe("การปรับปรุงระบบการทำงาน");
    expect(indicatorName(assessed, 11)).toBeUndefined();
    expect(instrumentOf(assessed, 11)).toBeUndefined();
  });

  test.each([
    ["O1", "9.1"],
    ["O9", "9.1"],
    ["O10", "9.2"],
    ["O12", "9.2"],
    ["O17", "9.2"],
    ["O18", "9.3"],
    ["O20", "9.3"],
    ["O24", "9.3"],
    ["O25", "9.4"],
    ["O28", "9.4"],
    ["O30", "9.5"],
    ["O31", "9.5"],
    ["O33", "9.5"],
    ["O34", "10.1"],
    ["O41", "10.1"],
    ["O42", "10.2"],
    ["O43", "10.2"],
  ])("places %s under %s", (code, subIndicator) => {
    expect(subIndicatorOf(assessed, code)).toBe(subIndicator);
    expect(indicatorOf(assessed, code)).toBe(Number.parseInt(subIndicator, 10));
  });

  test("gives survey questions an indicator and no sub-indicator", () => {
    const codes = ["I1", "I7", "I11", "I12", "I13", "I30", "E5", "E11", "E14", "E15"];
    expect(codes.map((code) => indicatorOf(assessed, code))).toEqual([1, 2, 2, 2, 3, 5, 6, 8, 8, 8]);
    expect(subIndicatorOf(assessed, "I7")).toBeUndefined();
  });

  test("knows nothing of codes that are not of the year", () => {
    for (const code of ["I31", "E16", "O44", "O0", "012", "X1", ""]) {
      expect(indicatorOf(assessed, code)).toBeUndefined();
      expect(itemTitle(assessed, code)).toBeUndefined();
    }
  });

  test("lists 33 items of disclosure and 10 of prevention, by their titles", () => {
    const counts = [9, 10].map(
      (number) => assessed.items.filter(({ indicator }) => indicator === number).length,
    );
    expect(counts).toEqual([33, 10]);
    expect(assessed.complete).toBe(true);
    expect(itemTitle(assessed, "O12")).toBe("รายงานผลการดำเนินงานประจำปี");
    expect(itemTitle(assessed, "O31")).toBe("ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ");
  });

  test("asks for measures in O42 and for the report on the same year's in O43", () => {
    expect(assessed.documents).toMatchObject({
      measures: { item: "O42" },
      report: { item: "O43", year: "same" },
    });
  });
});

describe("ratings", () => {
  test.each([
    [100, "AA"],
    [95, "AA"],
    [94.99, "A"],
    [85, "A"],
    [84.99, "B"],
    [75, "B"],
    [65, "C"],
    [55, "D"],
    [54.99, "E"],
    [50, "E"],
    [49.99, "F"],
    [0, "F"],
  ])("of the letters: %d is %s", (total, rating) => {
    expect(ratingOf(assessed, total, [])).toBe(rating);
  });

  test.each([
    [95, [95, 95, 95], "ผ่านดีเยี่ยม"],
    [97, [99, 99, 94.99], "ผ่านดี"],
    [94.99, [95, 95, 95], "ผ่านดี"],
    [95, [99, 99, 84.99], "ผ่าน"],
    [85, [85, 85, 85], "ผ่านดี"],
    [84.99, [90, 90, 90], "ต้องปรับปรุง"],
    [70, [0, 0, 0], "ต้องปรับปรุง"],
    [69.99, [0, 0, 0], "ต้องปรับปรุงโดยด่วน"],
    [96, [], "ผ่าน"],
  ])("of the five levels: %d with %j is %s", (total, scores, rating) => {
    expect(ratingOf(loadFramework(2567), total, scores)).toBe(rating);
  });

  test("an office that was AA by the letters is ผ่านดี by the levels, for one instrument is below 95", () => {
    const scores = instrumentScores(assessed, hinDat);
    expect(ratingOf(assessed, 95.51, scores)).toBe("AA");
    expect(ratingOf(loadFramework(2566), 95.51, scores)).toBe("ผ่านดี");
  });
});

describe("other years", () => {
  test("the name of indicator 8 changed", () => {
    expect(frameworks.map((framework) => indicatorName(framework, 8)?.includes("ระบบ"))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test("the measures document sits in another item, and the report is of another year", () => {
    const places = frameworks.map(({ documents: { measures, report } }) => [
      measures?.item,
      report?.item,
      report?.year,
    ]);
    expect(places).toEqual([
      ["O42", "O43", "same"],
      ["O42", "O43", "same"],
      ["O42", "O43", "same"],
      ["O34", "O35", undefined],
      ["O27", "O28", undefined],
      ["O25", "O26", "previous"],
    ]);
  });

  test("2566 renumbered the items, and where they belong is not known", () => {
    expect(itemTitle(loadFramework(2566), "O10")).toBe("นโยบายคุ้มครองข้อมูลส่วนบุคคล");
    expect(subIndicatorOf(loadFramework(2566), "O10")).toBeUndefined();
    expect(itemTitle(loadFramework(2568), "O10")).toBeUndefined();
  });

  test("2567 asks for an analysis by seven topics", () => {
    const { topics } = loadFramework(2567);
    expect(topics).toHaveLength(7);
    expect(topicTitle(loadFramework(2567), "service")).toBe("การให้บริการและระบบ E-Service");
    expect(topicTitle(loadFramework(2567), "weather")).toBeUndefined();
    expect(topicTitle(assessed, "service")).toBeUndefined();
  });
});

describe.each(frameworks.map((framework) => [framework.fiscalYear, framework] as const))(
  "framework %i",
  (year, framework) => {
    const {
      instruments,
      indicators,
      subIndicators,
      questions,
      items,
      topics,
      documents,
      ratingScale,
      sources,
    } = framework;
    const facts = [
      ...instruments,
      ...indicators,
      ...subIndicators,
      ...questions,
      ...items,
      ...topics,
      ratingScale,
    ];

    test("is of the year its file is named after, and weighs 100 in all", () => {
      expect(years).toContain(year);
      expect(instruments.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    });

    test("names a source for every fact, and no source for nothing", () => {
      const documentFacts = [documents.measures, documents.report].filter((fact) => fact !== undefined);
      const named = new Set([...facts, ...documentFacts].map(({ source }) => source));
      expect([...named].toSorted()).toEqual(Object.keys(sources).toSorted());
    });

    test("calls own knowledge unverified", () => {
      expect(facts.filter(({ source, status }) => source === "own" && status === "sourced")).toEqual([]);
    });

    test("has every name once, and every place it names", () => {
      for (const names of [
        indicators.map(({ number }) => number),
        subIndicators.map(({ number }) => number),
        items.map(({ code }) => code),
        topics.map(({ id }) => id),
      ]) {
        expect(new Set<unknown>(names).size).toBe(names.length);
      }
      const known = new Set(subIndicators.map(({ number }) => number));
      expect(
        items.filter(({ subIndicator }) => subIndicator !== undefined && !known.has(subIndicator)),
      ).toEqual([]);
      const numbers = new Set(indicators.map(({ number }) => number));
      const owners = [...subIndicators, ...questions].map(({ indicator }) => indicator);
      expect(owners.filter((indicator) => !numbers.has(indicator))).toEqual([]);
    });

    test("rates from best to worst, down to nothing", () => {
      const minima = ratingScale.ratings.map(
        ({ minimum, eachInstrumentMinimum = 0 }) => minimum * 1000 + eachInstrumentMinimum,
      );
      expect(minima).toEqual(minima.toSorted((a, b) => b - a));
      expect(minima.at(-1)).toBe(0);
    });
  },
);
