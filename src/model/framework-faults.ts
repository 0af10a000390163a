import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { Framework } from "../ita/framework.ts";
import { missingFramework } from "../ita/load.ts";
import { errorAt, few, type Fault } from "../json/fault.ts";
import { valueAt } from "../json/value.ts";
import type { JsonText } from "../json/json-text.ts";
import { yearFault } from "./fiscal-year.ts";
import { assessmentPlaces } from "./places.ts";
import { select, type Found } from "./select.ts";

/** The framework of a fiscal year (Buddhist Era), where there is one. */
export type FrameworkOf = (fiscalYear: number) => Framework | undefined;

/** The framework of the year that an assessment, or the dossier itself, says it is of. */
type FrameworkIn = (value: unknown) => Framework | undefined;

/**
 * A year assessed by no framework we have, and indicators and topics that the frameworks do not have. Headings name
 * indicators of the assessed year; topics are those of the dossier's own year and of the assessed year.
 */
export function frameworkFaults(json: JsonText, frameworkOf: FrameworkOf): readonly Diagnostic[] {
  const frameworkIn = onceAYear(frameworkOf);
  const assessment = valueAt(json.value, ["assessment"]);
  const headings = select(json.value, "measureGroups.*.heading.indicator");
  const frameworks = [frameworkIn(json.value), frameworkIn(assessment)];
  return [
    ...missingYear(assessment, frameworkIn, json),
    ...unknownIndicators(headings, frameworkIn(assessment), json),
    ...assessmentPlaces
      .flatMap((place) => select(json.value, place))
      .flatMap((found) => unknownIndicators(numbersOf(found), frameworkIn(found.value), json)),
    ...unknownTopics(
      frameworks.flatMap((framework) => framework?.topics ?? []),
      json,
    ),
  ];
}

function onceAYear(frameworkOf: FrameworkOf): FrameworkIn {
  const known = new Map<number, Framework | undefined>();
  return (value) => {
    const year = yearIn(value);
    if (year === undefined) return undefined;
    if (!known.has(year)) known.set(year, frameworkOf(year));
    return known.get(year);
  };
}

function yearIn(value: unknown): number | undefined {
  const year = valueAt(value, ["fiscalYear"]);
  const isYear = typeof year === "number" && Number.isInteger(year) && yearFault(year) === undefined;
  return isYear ? year : undefined;
}

function missingYear(assessment: unknown, frameworkIn: FrameworkIn, json: JsonText): readonly Diagnostic[] {
  const year = yearIn(assessment);
  if (year === undefined || frameworkIn(assessment) !== undefined) return [];
  return [errorAt(json.placeOf(["assessment", "fiscalYear"]), "model/framework", missingFramework(year))];
}

const numbersOf = (assessment: Found): readonly Found[] =>
  select(assessment.value, "indicators.*.number").map(({ path, value }) => ({
    path: [...assessment.path, ...path],
    value,
  }));

function unknownIndicators(
  numbers: readonly Found[],
  framework: Framework | undefined,
  json: JsonText,
): readonly Diagnostic[] {
  if (framework === undefined) return [];
  const known = framework.indicators.map(({ number }) => number);
  const unknown = numbers.filter(({ value }) => Number.isInteger(value) && !known.includes(Number(value)));
  return few(unknown).map(({ path, value }) =>
    errorAt(json.placeOf(path), "model/reference", {
      message: `กรอบการประเมินปี ${framework.fiscalYear} ไม่มีตัวชี้วัดที่ ${String(value)}`,
      hints: [`ตัวชี้วัดที่มี: ${known.join(", ")}`],
    }),
  );
}

const topicPlaces = ["measureGroups.*.heading.topic", "analysis.*.topic"];

function unknownTopics(topics: Framework["topics"], json: JsonText): readonly Diagnostic[] {
  const known: readonly unknown[] = topics.map(({ id }) => id);
  const named = topicPlaces.flatMap((place) => select(json.value, place));
  const unknown = named.filter(({ value }) => typeof value === "string" && !known.includes(value));
  return few(unknown).map(({ path, value }) =>
    errorAt(json.placeOf(path), "model/reference", unknownTopic(String(value), topics)),
  );
}

function unknownTopic(id: string, topics: Framework["topics"]): Fault {
  const known = topics.map((topic) => topic.id);
  const meant = nearest(id, known);
  const list = known.length === 0 ? [] : [`หัวข้อที่มี: ${known.join(", ")}`];
  return {
    message: `กรอบการประเมินไม่มีหัวข้อ “${id}”`,
    hints: [
      ...(meant === undefined ? list : [`หมายถึง “${meant}” หรือไม่`]),
      'ถ้าเป็นหัวข้อของหน่วยงานเอง ให้เขียน {"text": "หัวข้อ"}',
    ],
  };
}
