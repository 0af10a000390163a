import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { missingFrom, seedParagraphs } from "../support/seed.ts";

interface Worded {
  readonly printed?: Readonly<Record<string, string>>;
}
interface Deficiency extends Worded {
  readonly item: string;
  readonly recommendation?: string;
  readonly missingElements?: string;
}
interface Indicator extends Worded {
  readonly number: number;
  readonly remark: string;
  readonly deficiencies?: readonly Deficiency[];
}
interface Action extends Worded {
  readonly text: string;
  readonly responsible: {
    readonly divisions?: readonly { readonly id: string; readonly sections?: readonly string[] }[];
  };
}
interface Group extends Worded {
  readonly heading: { readonly indicator: number };
  readonly actions: readonly Action[];
}
interface ScoreTable {
  readonly caption: string;
  readonly heads: readonly string[];
}
interface Unit {
  readonly id: string;
  readonly name: string;
}
interface Verbatim {
  readonly agency: { readonly divisions: readonly (Unit & { readonly sections?: readonly Unit[] })[] };
  readonly assessment: { readonly indicators: readonly Indicator[] };
  readonly measureGroups: readonly Group[];
  readonly signatories: readonly (Worded & {
    readonly name: string;
    readonly positions: readonly string[];
  })[];
  readonly wording: Readonly<
    Record<"title" | "agencyLine" | "introduction" | "linking" | "signLabel", string>
  > & {
    readonly scoreTables: Readonly<Record<"IIT" | "EIT" | "OIT", ScoreTable>>;
    readonly measuresHeads: readonly string[];
  };
}
interface Framework {
  readonly indicators: readonly { readonly instrument: "IIT" | "EIT" | "OIT"; readonly name: string }[];
}

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
const dossier = json("test/fixtures/hin-dat-2566-verbatim/dossier.json") as Verbatim;
const framework = json("data/ita/2565.json") as Framework;

const thai = (count: number): string =>
  String(count).replace(/\d/g, (digit) => "๐๑๒๓๔๕๖๗๘๙".charAt(Number(digit)));
const indicatorName = (index: number): string => framework.indicators[index - 1]?.name ?? "";
const bothReports = "รายงานผลการดำเนินการให้ผู้บริหารทราบเป็นลายลักษณ์อักษร / รายงานผลการดำเนินการในการประชุมประจำเดือน";

/** The wording of the fixture laid out as the document prints it, so far as it needs no template. */
function laidOut({ wording, assessment, measureGroups, signatories }: Verbatim): readonly string[] {
  const tables = (["IIT", "EIT", "OIT"] as const).flatMap((instrument) => [
    ...wording.scoreTables[instrument].heads,
    wording.scoreTables[instrument].caption,
    ...assessment.indicators
      .filter(({ number }) => framework.indicators[number - 1]?.instrument === instrument)
      .flatMap(scoreRow),
  ]);
  const measures = measureGroups.flatMap(({ heading, printed, actions }, index) => [
    `${thai(index + 1)}. ${printed?.heading ?? indicatorName(heading.indicator)}`,
    ...actions.flatMap(measuresRow),
  ]);
  const signatures = signatories.flatMap(({ name, positions, printed }) => [
    `(${name})`,
    ...positions,
    printed?.date ?? "",
  ]);
  const { title, agencyLine, introduction, linking, signLabel } = wording;
  const opening = [title, agencyLine, introduction, ...tables, linking];
  return [...opening, ...wording.measuresHeads, ...measures, signLabel, ...signatures];
}

function scoreRow({ number, remark, printed, deficiencies = [] }: Indicator): readonly string[] {
  let label: string | undefined;
  const texts = deficiencies.flatMap(({ item, recommendation, missingElements, printed: own }) => {
    const heading = own?.subIndicator === label ? [] : [own?.subIndicator ?? ""];
    label = own?.subIndicator;
    return [...heading, `ข้อ ${item} ${recommendation ?? missingElements ?? ""}`];
  });
  return [`${thai(number)}) ${indicatorName(number)}`, printed?.score ?? "", remark, ...texts];
}

function measuresRow({ text, responsible, printed }: Action, index: number): readonly string[] {
  return [
    `${printed?.ordinal ?? `${thai(index + 1)}.`} ${text}`,
    printed?.responsible ?? unitName(responsible),
    printed?.schedule ?? "",
    printed?.monitoring ?? bothReports,
  ];
}

function unitName({ divisions: [reference] = [] }: Action["responsible"]): string {
  const division = dossier.agency.divisions.find(({ id }) => id === reference?.id);
  const section = division?.sections?.find(({ id }) => id === reference?.sections?.[0]);
  return `${division?.name ?? "ทุกส่วนราชการ"}${section ? ` (${section.name})` : ""}`;
}

it("the verbatim dossier holds every paragraph of the seed in the seed's order", () => {
  expect(missingFrom(seedParagraphs(), laidOut(dossier))).toEqual([]);
});

it("the verbatim dossier adds nothing to the seed", () => {
  const lines = (paragraphs: readonly string[]) => paragraphs.join("\n").split("\n");
  expect(lines(laidOut(dossier))).toEqual(lines(seedParagraphs()));
});
