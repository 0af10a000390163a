import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DiagnosticError, type Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { valueAt } from "../../../src/json/value.ts";
import { parseProgress } from "../../../src/model/progress/parse.ts";
import type { ProgressReport } from "../../../src/model/progress/schema.ts";
import { dossier, entryJson, reportJson, type ReportJson } from "../../support/progress.ts";

const parse = (json: ReportJson): ProgressReport =>
  parseProgress(JSON.stringify(json), "report.json", dossier);

function faultsOf(json: unknown): readonly Diagnostic[] {
  try {
    parseProgress(JSON.stringify(json, null, 2), "report.json", dossier);
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
  return [];
}

/** The faults of an entry, as code and path within it. */
const entryFaults = (changes: Record<string, unknown>): readonly string[] =>
  faultsOf(reportJson({ entries: [entryJson(changes)] })).map(
    ({ code, place }) => `${code} ${place?.path?.replace(/^entries\[0\]\.?/, "")}`,
  );

describe("a progress report", () => {
  test("is read with its defaults, without its notes", () => {
    const report = parse({
      $schema: "progress.schema.json",
      $comment: ["แบบรายงาน"],
      ...reportJson({
        entries: [{ $comment: { note: 1 }, action: "act-manual", status: "not-started", percent: 0 }],
      }),
    });
    expect(report).toEqual({
      division: "div-office",
      round: "รอบ ๖ เดือน",
      author: { name: "นางทดสอบ หนึ่ง", position: "หัวหน้าสำนักปลัด" },
      date: "2023-04-05",
      entries: [
        {
          action: "act-manual",
          status: "not-started",
          percent: 0,
          work: [],
          evidence: [],
          difficulties: "",
          suggestions: "",
        },
      ],
    });
  });

  test("keeps all that was written", () => {
    expect(parse(reportJson()).entries).toEqual([entryJson()]);
  });

  test("may leave its date and its author empty until it is handed in", () => {
    const blank = reportJson({ date: "", author: { name: "", position: "" } });
    expect(parse(blank)).toMatchObject({ date: "", author: { name: "", position: "" } });
  });

  test("names its round in either digit system, and has the dossier's name of it afterwards", () => {
    expect(parse(reportJson({ round: "รอบ 6 เดือน" })).round).toBe("รอบ ๖ เดือน");
  });

  test("may speak of an action that begins after the round ends, and of an action of everyone", () => {
    const entries = ["act-late", "act-report"].map((action) => entryJson({ action, percent: 0 }));
    expect(parse(reportJson({ entries })).entries).toHaveLength(2);
  });

  test("is not judged: percentages may contradict the status, actions may be missing", () => {
    expect(faultsOf(reportJson({ entries: [entryJson({ status: "not-started", percent: 100 })] }))).toEqual(
      [],
    );
    expect(faultsOf(reportJson({ entries: [] }))).toEqual([]);
  });
});

describe("references to the dossier", () => {
  test("to an unknown division: the nearest is offered, and actions are still looked up", () => {
    const faults = faultsOf(
      reportJson({ division: "div-ofice", entries: [entryJson({ action: "act-manuel" })] }),
    );
    expect(faults).toMatchObject([
      {
        code: "model/reference",
        message: "ไม่มีส่วนราชการที่มีรหัส “div-ofice”",
        hints: ["หมายถึง “div-office” หรือไม่", expect.stringContaining("agency.divisions") as string],
        place: { file: "report.json", path: "division", line: 2, column: 15 },
      },
      {
        code: "model/reference",
        message: "ไม่มีวิธีการดำเนินการที่มีรหัส “act-manuel”",
        hints: ["หมายถึง “act-manual” หรือไม่", expect.stringContaining("measureGroups") as string],
        place: { path: "entries[0].action" },
      },
    ]);
  });

  test("to an unknown round: those that exist are listed", () => {
    expect(faultsOf(reportJson({ round: "รอบ ๙ เดือน" }))).toMatchObject([
      {
        code: "model/reference",
        message: "ไม่มีรอบรายงานชื่อ “รอบ ๙ เดือน”",
        hints: ["รอบที่มี: รอบ ๖ เดือน, รอบ ๑๒ เดือน", expect.stringContaining("reportingRounds") as string],
        place: { path: "round" },
      },
    ]);
  });

  test("to an action of another division are errors, to one of its own are not", () => {
    const entries = ["act-budget", "act-manual"].map((action) => entryJson({ action }));
    expect(faultsOf(reportJson({ entries }))).toMatchObject([
      {
        code: "model/reference",
        message: "“act-budget” ไม่ใช่วิธีการดำเนินการที่สำนักปลัดรับผิดชอบ",
        place: { path: "entries[0].action" },
      },
    ]);
  });

  test("to one action twice: told at the second, with the line of the first", () => {
    const [fault, ...others] = faultsOf(reportJson({ entries: [entryJson(), entryJson()] }));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      code: "model/duplicate-id",
      message: "รายงาน “act-manual” ซ้ำ มีแล้วที่บรรทัด 11",
      place: { path: "entries[1].action" },
    });
  });

  test.each(["act_manual", "จัดทำคู่มือ", "manual"])(
    "by %s, which is no id at all, are told of once",
    (action) => {
      expect(entryFaults({ action })).toEqual(["model/reference action"]);
    },
  );
});

describe("an entry", () => {
  test.each([
    ["a percentage over 100", { percent: 101 }, "percent"],
    ["a negative percentage", { percent: -1 }, "percent"],
    ["a percentage as text", { percent: "50" }, "percent"],
    ["an unknown status", { status: "finished" }, "status"],
    ["a cancellation without a reason", { status: "cancelled" }, "status"],
    ["a cancellation with a blank reason", { status: "cancelled", cancelReason: " " }, "cancelReason"],
    ["a reason without a cancellation", { cancelReason: "งบประมาณไม่พอ" }, "cancelReason"],
    ["half a person", { work: [{ text: "ก", people: 1.5 }] }, "work[0].people"],
    ["a negative budget", { work: [{ text: "ก", budget: -1 }] }, "work[0].budget"],
    ["work without words", { work: [{ text: "" }] }, "work[0].text"],
    ["a day in the Buddhist Era", { work: [{ text: "ก", date: "2566-01-15" }] }, "work[0].date"],
    ["a beginning without an end", { work: [{ text: "ก", from: "2023-01-15" }] }, "work[0].from"],
    ["an end without a beginning", { work: [{ text: "ก", to: "2023-01-15" }] }, "work[0].to"],
    [
      "an end before the beginning",
      { work: [{ text: "ก", from: "2023-01-15", to: "2023-01-14" }] },
      "work[0].to",
    ],
    [
      "a day and a period",
      { work: [{ text: "ก", date: "2023-01-15", from: "2023-01-15", to: "2023-01-16" }] },
      "work[0].date",
    ],
    ["a page without an address", { evidence: [{ url: "เว็บไซต์" }] }, "evidence[0].url"],
    ["an address with a space", { evidence: [{ url: "https://a.go.th/x y" }] }, "evidence[0].url"],
    ["an address that runs", { evidence: [{ url: "javascript:alert(1)" }] }, "evidence[0].url"],
    ["evidence of nothing", { evidence: [{}] }, "evidence[0].url"],
    ["a picture without a caption", { evidence: [{ picture: "a.png" }] }, "evidence[0].caption"],
    ["an entry with null", { difficulties: null }, "difficulties"],
  ])("with %s is told of", (_, changes, path) => {
    expect(entryFaults(changes)).toEqual([`model/field ${path}`]);
  });

  test("with a picture outside its folder, or an unknown key, is told of by codes of their own", () => {
    expect(entryFaults({ evidence: [{ picture: "../a.png", caption: "ก" }] })).toEqual([
      "model/asset evidence[0].picture",
    ]);
    expect(entryFaults({ dificulties: "ก" })).toEqual(["model/unknown-key dificulties"]);
  });

  test("whose address lacks https:// is told how it is written whole", () => {
    const [fault] = faultsOf(
      reportJson({ entries: [entryJson({ evidence: [{ url: "www.example.go.th/a" }] })] }),
    );
    expect(fault?.hints).toEqual(["เปลี่ยนเป็น https://www.example.go.th/a"]);
  });

  test.each([
    "https://www.example.go.th/แผน/ปี๒๕๖๖?หน้า=1#ก",
    "http://localhost:8080/a",
    "HTTPS://EXAMPLE.GO.TH",
  ])("may point to %s", (url) => {
    expect(entryFaults({ evidence: [{ url }] })).toEqual([]);
  });
});

describe("a day of work", () => {
  const faultsOfDay = (round: string, date: string): readonly string[] =>
    faultsOf(reportJson({ round, entries: [entryJson({ work: [{ text: "ก", date }] })] })).map(
      ({ message }) => message,
    );

  test.each([
    ["รอบ ๖ เดือน", "2022-09-01", "in the round, before the fiscal year"],
    ["รอบ ๖ เดือน", "2022-10-01", "in both"],
    ["รอบ ๖ เดือน", "2023-09-30", "in the fiscal year, after the round"],
    ["รอบ ๑๒ เดือน", "2022-10-01", "the first of the year"],
  ])("for %s may be %s: %s", (round, date) => {
    expect(faultsOfDay(round, date)).toEqual([]);
  });

  test.each([
    ["รอบ ๖ เดือน", "2022-08-31"],
    ["รอบ ๖ เดือน", "2023-10-01"],
    ["รอบ ๑๒ เดือน", "2022-09-30"],
  ])("for %s may not be %s, outside the round and the year", (round, date) => {
    expect(faultsOfDay(round, date)).toEqual([`วันที่ ${date} อยู่นอก${round} และนอกปีงบประมาณ 2566`]);
  });

  test("each end of a period is asked", () => {
    expect(entryFaults({ work: [{ text: "ก", from: "2021-01-01", to: "2024-01-01" }] })).toEqual([
      "model/field work[0].from",
      "model/field work[0].to",
    ]);
  });
});

test("all errors are told at once, in the order of the file", () => {
  const faults = faultsOf({
    division: "div-office",
    round: "รอบ ๖ เดือน",
    author: { name: 5, position: "" },
    date: "5 เมษายน 2566",
    entries: [
      entryJson({
        action: "act-budget",
        status: "cancelled",
        work: [{ text: "ก", date: "2020-01-01", people: -1 }],
      }),
      entryJson({ percent: 120, evidence: [{ url: "x" }], cancelReason: "ก" }),
    ],
  });
  expect(faults.map(({ place }) => place?.path)).toEqual([
    "author.name",
    "date",
    "entries[0].action",
    "entries[0].status",
    "entries[0].work[0].date",
    "entries[0].work[0].people",
    "entries[1].percent",
    "entries[1].evidence[0].url",
    "entries[1].cancelReason",
  ]);
});

describe("whatever stands anywhere in a report", () => {
  const paths: (readonly PropertyKey[])[] = [];
  const walk = (value: unknown, path: readonly PropertyKey[]): void => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value))
      walk(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(reportJson(), []);

  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      "",
      " ",
      "div-office",
      "act-budget",
      "รอบ ๑๒ เดือน",
      "2566-01-06",
      "http://a/b",
      -1,
      1e300,
      null,
    ),
  );

  test("is read or told of in Thai, at a line, with what to do", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const json = structuredClone(reportJson());
        (valueAt(json, path.slice(0, -1)) as Record<PropertyKey, unknown>)[path.at(-1)!] = value;
        for (const { message, hints, place } of faultsOf(json)) {
          expect(message.replace(/“[^”]*”/g, "")).toMatch(/[ก-๛]/);
          expect(`${message} ${hints.join(" ")}`).not.toMatch(
            /Invalid|expected|received|undefined|\[object/i,
          );
          expect(hints).not.toEqual([]);
          expect(place?.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test("ten thousand strange entries are told of in time", () => {
  const entry = { action: "act-x", status: "cancelled", percent: 0 };
  const faults = faultsOf(reportJson({ entries: Array.from({ length: 10_000 }, () => entry) }));
  expect(faults).toHaveLength(101);
});
