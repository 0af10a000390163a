import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/check/rule.ts";
import { readSubject, type Subject } from "../../src/check/subject.ts";
import { pathText } from "../../src/json/path.ts";
import { isRecord, valueAt } from "../../src/json/value.ts";
import { sampleDossiers, type Sample } from "./samples.ts";

/** Values to put into a dossier, by their paths; undefined takes a key out. */
export type Changes = Readonly<Record<string, unknown>>;

/** What a rule should find: the path, and after a space the words it points at where it points at words. */
export interface RuleCases {
  readonly from?: Sample;
  readonly finds: readonly (readonly [name: string, changes: Changes, ...places: string[]])[];
  readonly passes: readonly (readonly [name: string, changes: Changes])[];
}

/** Holds a rule to what it finds and what it passes: at least three of each. */
export function describeRule(rule: Rule, { from = "corrected", finds, passes }: RuleCases): void {
  describe(rule.id, () => {
    test("has at least three cases that it finds and three that it passes", () => {
      expect(finds.length).toBeGreaterThanOrEqual(3);
      expect(passes.length).toBeGreaterThanOrEqual(3);
    });
    const found = finds.map(([name, changes, ...places]) => ({ name, changes, places }));
    test.each(found)("finds $name", ({ changes, places }) => {
      expect(placesFound(rule, changedSubject(changes, from))).toEqual(places);
    });
    test.each(passes)("passes %s", (_, changes) => {
      expect(placesFound(rule, changedSubject(changes, from))).toEqual([]);
    });
  });
}

/** A sample's dossier with some values changed, read for the checker. */
export function changedSubject(changes: Changes, from: Sample = "corrected"): Subject {
  const dossier = JSON.parse(readFileSync(sampleDossiers[from], "utf8")) as unknown;
  for (const [path, value] of Object.entries(changes)) put(dossier, stepsOf(path), structuredClone(value));
  return readSubject({ source: JSON.stringify(dossier), file: "dossier.json" });
}

/** What a rule finds, each as its path and the words it points at. */
export function placesFound(rule: Rule, subject: Subject): readonly string[] {
  return rule.check(subject).map(({ json = subject.json, path, span }) => {
    const text = valueAt(json.value, path);
    const words = span === undefined || typeof text !== "string" ? [] : [text.slice(span.start, span.end)];
    return [pathText(path), ...words].join(" ");
  });
}

const stepsOf = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((step) => step !== "");

function put(root: unknown, steps: readonly string[], value: unknown): void {
  const key = steps.at(-1)!;
  const owner = steps.slice(0, -1).reduce<unknown>((inner, step) => {
    const next = Array.isArray(inner) ? (inner[Number(step)] as unknown) : valueAt(inner, [step]);
    if (next === undefined && isRecord(inner)) return ((inner as Record<string, unknown>)[step] = {});
    return next;
  }, root);
  if (Array.isArray(owner)) {
    if (value === undefined) owner.splice(Number(key), 1);
    else owner[Number(key)] = value;
  } else if (value === undefined) Reflect.deleteProperty(owner as object, key);
  else (owner as Record<string, unknown>)[key] = value;
}
