import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { loadFramework } from "../../src/ita/load.ts";
import { valueAt } from "../../src/json/value.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import { parseDossier } from "../../src/model/parse.ts";

const text = readFileSync(join(import.meta.dirname, "../fixtures/small-dossier.json"), "utf8");

type Json = Record<string, unknown>;

/** The small dossier as JSON, changed by `change`. */
function changed(change: (json: Json) => void): string {
  const json = JSON.parse(text) as Json;
  change(json);
  return JSON.stringify(json, null, 2);
}

const list = (json: Json, ...path: readonly PropertyKey[]): Json[] => valueAt(json, path) as Json[];

function faultsOf(source: string): readonly Diagnostic[] {
  try {
    parseDossier(source, "dossier.json");
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

const parse = (change: (json: Json) => void): Dossier => parseDossier(changed(change), "dossier.json");

describe("a dossier", () => {
  test("is read with its defaults filled in", () => {
    const { agency, earlierAssessments, print, signatories } = parseDossier(text, "dossier.json");
    expect(agency.divisions.map(({ sections }) => sections.length)).toEqual([1, 0]);
    expect(earlierAssessments).toEqual([]);
    expect(print).toMatchObject({ scoreDigits: "thai", groupHeading: "merged", fontProfile: "embedded" });
    expect(signatories[0]).toEqual({
      name: "นายตัวอย่าง ใจดี",
      positions: ["ประธานคณะทำงาน"],
      date: "2023-01-06",
    });
  });

  test("is the same from text, from bytes and behind a byte order mark", () => {
    const dossier = parseDossier(text, "dossier.json");
    expect(parseDossier(new TextEncoder().encode(text), "dossier.json")).toEqual(dossier);
    expect(parseDossier(new TextEncoder().encode(`\ufeff${text}`), "dossier.json")).toEqual(dossier);
    expect(parseDossier(text.replaceAll("\n", "\r\n"), "dossier.json")).toEqual(dossier);
  });

  test("may carry notes in every object, which are gone afterwards", () => {
    const annotate = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(annotate);
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, annotate(inner)]);
      return { $comment: { note: ["หมายเหตุ"] }, ...Object.fromEntries(entries) };
    };
    const annotated = JSON.stringify(annotate(JSON.parse(text)));
    expect(parseDossier(annotated, "dossier.json")).toEqual(parseDossier(text, "dossier.json"));
  });

  test("has its text normalised, and its ids and file names as they are", () => {
    const { agency, signatories } = parse((json) => {
      (json["agency"] as Json)["name"] = "เเขวงน\u0e4d\u0e49า\u200b\ud800";
      list(json, "signatories")[0]!["picture"] = "เเ.png";
    });
    expect(agency.name).toBe("แขวงน้ำ\ufffd");
    expect(signatories[0]?.picture).toBe("เเ.png");
  });

  test("keeps lines, inner spaces and empty printed texts as typed", () => {
    const { signatories } = parse((json) => {
      const [signatory] = list(json, "signatories");
      Object.assign(signatory!, {
        name: "",
        positions: ["ก\nข"],
        printed: { date: "วันที่  ๖  มกราคม", name: "" },
      });
    });
    expect(signatories[0]).toMatchObject({
      name: "",
      positions: ["ก\nข"],
      printed: { date: "วันที่  ๖  มกราคม", name: "" },
    });
  });
});

describe("references", () => {
  test("still resolve when actions, deficiencies and divisions are put in before those they name", () => {
    const { measureGroups, assessment, agency } = parse((json) => {
      list(json, "agency", "divisions").unshift({ id: "div-works", name: "กองช่าง" });
      list(json, "assessment", "indicators", 0, "deficiencies").unshift({
        id: "def-i8",
        item: "I8",
        recommendation: "ควรชี้แจง",
      });
      list(json, "measureGroups", 0, "actions").unshift({
        id: "act-explain",
        text: "ชี้แจง",
        responsible: { everyone: true },
        answers: ["def-i8"],
      });
    });
    const [, action] = measureGroups[0]!.actions;
    const deficiencies = assessment.indicators.flatMap((indicator) => indicator.deficiencies);
    expect(deficiencies.filter(({ id }) => action!.answers.includes(id))).toMatchObject([{ item: "I7" }]);
    const divisions = "divisions" in action!.responsible ? action!.responsible.divisions : [];
    expect(
      agency.divisions.filter(({ id }) => divisions.some((division) => division.id === id)),
    ).toMatchObject([{ name: "สำนักปลัด" }]);
  });

  test("may name a deficiency of an earlier assessment", () => {
    const { earlierAssessments } = parse((json) => {
      const assessment = json["assessment"] as Json;
      json["earlierAssessments"] = [{ ...assessment, fiscalYear: 2564 }];
      json["assessment"] = { ...assessment, indicators: [] };
    });
    expect(earlierAssessments).toHaveLength(1);
  });

  test("to topics are looked up in the framework of the dossier's year and of the assessed year", () => {
    const withTopic = changed((json) => {
      list(json, "measureGroups")[0]!["heading"] = { topic: "service" };
    });
    expect(faultsOf(withTopic)).toMatchObject([
      { code: "model/reference", message: expect.stringContaining("service") as string },
    ]);
    expect(faultsOf(withTopic.replace('"fiscalYear": 2566', '"fiscalYear": 2567'))).toEqual([]);
    expect(faultsOf(withTopic.replace('"fiscalYear": 2565', '"fiscalYear": 2567'))).toEqual([]);
  });

  test("ask for the framework of a year once, however many assessments are of it", () => {
    const asked: number[] = [];
    const source = changed((json) => {
      json["earlierAssessments"] = Array.from({ length: 9 }, () => ({
        fiscalYear: 2564,
        total: 90,
        rating: "A",
        indicators: [],
      }));
    });
    parseDossier(source, "dossier.json", (year) => {
      asked.push(year);
      return loadFramework(year);
    });
    expect(asked.toSorted()).toEqual([2564, 2565, 2566]);
  });

  test("are resolved by the frameworks that the caller gives", () => {
    const framework = { ...loadFramework(2565), indicators: [] };
    expect(() => parseDossier(text, "dossier.json", () => framework)).toThrow("ไม่มีตัวชี้วัดที่ 2");
    expect(() => parseDossier(text, "dossier.json", () => undefined)).toThrow(
      "ไม่มีกรอบการประเมิน ITA ของปี 2565",
    );
  });
});

test("judgement is not asked here: strange but printable dossiers are read", () => {
  const strange = changed((json) => {
    const [group] = list(json, "measureGroups");
    const [action] = list(group!, "actions");
    Object.assign(action!, {
      schedule: { from: "2019-01-01", to: "2019-01-01" },
      monitoring: [],
      answers: [],
    });
    (json["assessment"] as Json)["rating"] = "ดีมาก";
    list(json, "assessment", "indicators", 0, "deficiencies")[0]!["item"] = "012";
    Object.assign(json["meeting"] as Json, { statedCount: 99 });
  });
  expect(faultsOf(strange)).toEqual([]);
});

describe("whatever stands anywhere in a dossier", () => {
  const paths: (readonly PropertyKey[])[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value))
      walk((value as Json)[key], [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(JSON.parse(text), []);

  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom("", " ", "div-office", "2566-01-06", "http://a/b", -1, 1e300, 2.5, true, null),
  );

  test("is read or told of in Thai, at a line, with what to do", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const source = changed((json) => {
          (valueAt(json, path.slice(0, -1)) as Record<PropertyKey, unknown>)[path.at(-1)!] = value;
        });
        for (const { message, hints, place } of faultsOf(source)) {
          expect(message.replace(/“[^”]*”/g, "")).toMatch(/[ก-๛]/);
          expect(`${message} ${hints.join(" ")}`).not.toMatch(
            /Invalid|expected|received|undefined|\[object/i,
          );
          expect(hints).not.toEqual([]);
          expect(place?.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("keys taken away are told of, one by one", () => {
    const required = paths
      .filter((path) => typeof path.at(-1) === "string")
      .filter((path) => {
        const source = changed((json) => {
          Reflect.deleteProperty(valueAt(json, path.slice(0, -1)) as object, path.at(-1)!);
        });
        return faultsOf(source).some(({ message }) => message.startsWith(`ขาด “${String(path.at(-1))}”`));
      });
    expect(
      new Set(required.map((path) => path.filter((step) => typeof step === "string").join("."))),
    ).toEqual(
      new Set([
        "fiscalYear",
        "agency",
        "agency.name",
        "agency.shortName",
        "agency.kind",
        "agency.emblem.type",
        "agency.divisions.id",
        "agency.divisions.name",
        "agency.divisions.sections.id",
        "agency.divisions.sections.name",
        "assessment",
        "assessment.fiscalYear",
        "assessment.total",
        "assessment.rating",
        "assessment.indicators",
        "assessment.indicators.number",
        "assessment.indicators.score",
        "assessment.indicators.deficiencies.id",
        "assessment.indicators.deficiencies.item",
        "meeting",
        "meeting.body",
        "meeting.date",
        "meeting.observer",
        "measureGroups",
        "measureGroups.id",
        "measureGroups.heading",
        "measureGroups.actions",
        "measureGroups.actions.id",
        "measureGroups.actions.text",
        "measureGroups.actions.responsible",
        "measureGroups.actions.responsible.divisions.id",
        "measureGroups.actions.schedule.from",
        "measureGroups.actions.schedule.to",
        "signatories.name",
      ]),
    );
  });
});

describe("a hostile dossier is told of in time", () => {
  test("ninety thousand wrong entries: the first hundred, and that there are more", () => {
    const faults = faultsOf(`{"signatories":[${"1,".repeat(90_000)}1]}`);
    expect(faults).toHaveLength(101);
    expect(faults.at(-1)).toMatchObject({
      message: "ยังมีข้อผิดพลาดอื่นอีก แสดงเพียง 100 แห่งแรก",
      place: { path: "signatories[95]" },
    });
  });

  test("a megabyte of brackets", () => {
    expect(faultsOf("[{".repeat(500_000))).toHaveLength(1);
  });

  test("a union gone wrong ninety thousand times", () => {
    const monitoring = `"monitoring": [${"{},".repeat(90_000)}1]`;
    expect(faultsOf(text.replace('"monitoring": ["written-report"]', monitoring))).toHaveLength(101);
  });

  test("more entries than any office has", () => {
    expect(faultsOf(`[${"1,".repeat(4_000_000)}1]`)).toMatchObject([
      { code: "model/json", message: "แฟ้มมีข้อมูลมากกว่า 100000 รายการ" },
    ]);
  });

  test("an endless string", () => {
    expect(faultsOf(`{"name": "${"\\\\".repeat(500_000)}`)).toHaveLength(1);
  });
});
