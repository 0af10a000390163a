import { expect, test } from "vitest";
import { checkDossier } from "../../src/check/check.ts";
import { agencyOf, agencyPlace } from "../bench/agencies.mjs";

const numbers = Array.from({ length: 24 }, (_, index) => index * 327);

test("generated agencies pass the checker without errors, their reports too", () => {
  const errors = numbers.flatMap((number) => {
    const { files } = agencyOf(number);
    const [source = "", ...others] = [...files.values()];
    const reports = [...files.keys()]
      .slice(1)
      .flatMap((file, index) => (file.startsWith("reports/") ? [{ file, source: others[index]! }] : []));
    const { diagnostics } = checkDossier({ source, file: `${number}.json`, frameworkFolders: [], reports });
    return diagnostics.filter(({ severity }) => severity === "error");
  });
  expect(errors).toEqual([]);
});

test("equal numbers give equal agencies, different ones different agencies and folders", () => {
  const textOf = (number: number): string => JSON.stringify([...agencyOf(number).files]);
  expect(numbers.map(textOf)).toEqual(numbers.map(textOf));
  expect(new Set(numbers.map(textOf)).size).toBe(numbers.length);
  expect(new Set(numbers.map((number) => agencyOf(number).folder)).size).toBe(numbers.length);
});

test("no two of the country's agencies have the same name in the same district", () => {
  const names = Array.from({ length: 7850 }, (_, number) => {
    const { name, district, province } = agencyPlace(number);
    return `${name} ${district} ${province}`;
  });
  expect(new Set(names).size).toBe(names.length);
});
