import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { indicatorName, type Framework } from "../ita/framework.ts";
import { missingFramework } from "../ita/load.ts";
import { errorAt } from "../json/fault.ts";
import { isRecord, valueAt } from "../json/value.ts";
import type { JsonText } from "../json/json-text.ts";
import { yearFault } from "./fiscal-year.ts";
import { assessmentPlaces } from "./places.ts";
import { select, type Found } from "./select.ts";

/** The framework of a fiscal year (Buddhist Era), where there is one. */
export type FrameworkOf = (fiscalYear: number) => Framework | undefined;

/**
 * A year assessed by no framework we have, and indicators and topics that the frameworks do not have. Headings name
 * indicators of the assessed year; topics are those of the dossier's own year and of the assessed year.
 */
export function frameworkFaults(json: JsonText, frameworkOf: FrameworkOf): readonly Diagnostic[] {
  const frameworkFor = (value: unknown): Framework | undefined => {
    const year = yearIn(value);
    return year === undefined ? undefined : frameworkOf(year);
  };
  const assessment = valueAt(json.value, ["assessment"]);
  const assessed = frameworkFor(assessment);
  const headings = select(json.value, "measureGroups.*.heading.indicator");
  const assessments = assessmentPlaces.flatMap((place) => select(json.value, place));
  return [
    ...(assessed === undefined
      ? missingYear(yearIn(assessment), json)
      : unknownIndicators(headings, assessed, json)),
    ...assessments.flatMap(({ path, value }) => {
      const numbers = select(value, "indicators.*.number").map((found) => ({
        ...found,
        path: [...path, ...found.path],
      }));
      const framework = frameworkFor(value);
      return framework === undefined ? [] : unknownIndicators(numbers, framework, json);
    }),
    ...unknownTopics(
      [frameworkFor(json.value), assessed].flatMap((framework) => framework?.topics ?? []),
      json,
    ),
  ];
}

function yearIn(value: unknown): number | undefined {
  const year = isRecord(value) ? value["fiscalYear"] : undefined;
  return typeof year === "number" && Number.isInteger(year) && yearFault(year) === undefined
    ? year
    : undefined;
}

function missingYear(year: number | undefined, { placeOf }: JsonText): readonly Diagnostic[] {
  if (year === undefined) return [];
  return [errorAt(placeOf(["assessment", "fiscalYear"]), "model/framework", missingFramework(year))];
}

function unknownIndicators(
  numbers: readonly Found[],
  framework: Framework,
  json: JsonText,
): readonly Diagnostic[] {
  const known = framework.indicators.map(({ number }) => number);
  return numbers
    .filter(({ value }) => Number.isInteger(value) && indicatorName(framework, Number(value)) === undefined)
    .map(({ path, value }) =>
      errorAt(json.placeOf(path), "model/reference", {
        message: `กรอบการประเมินปี ${framework.fiscalYear} ไม่มีตัวชี้วัดที่ ${String(value)}`,
        hints: [`ตัวชี้วัดที่มี: ${known.join(", ")}`],
      }),
    );
}

function unknownTopics(topics: Framework["topics"], json: JsonText): readonly Diagnostic[] {
  const known = topics.map(({ id }) => id);
  const ownWords = 'ถ้าเป็นหัวข้อของหน่วยงานเอง ให้เขียน {"text": "หัวข้อ"}';
  return [
    ...select(json.value, "measureGroups.*.heading.topic"),
    ...select(json.value, "analysis.*.topic"),
  ].flatMap(({ path, value }) => {
    if (typeof value !== "string" || known.includes(value)) return [];
    const meant = nearest(value, known);
    const list = known.length === 0 ? [] : [`หัวข้อที่มี: ${known.join(", ")}`];
    const message = `กรอบการประเมินไม่มีหัวข้อ “${value}”`;
    const hints = [...(meant === undefined ? list : [`หมายถึง “${meant}” หรือไม่`]), ownWords];
    return [errorAt(json.placeOf(path), "model/reference", { message, hints })];
  });
}
