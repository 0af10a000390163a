import type { Action, Assessment, Deficiency, Dossier } from "../model/dossier.ts";
import { normaliseText } from "../thai/normalise.ts";

/** A number of two years; missing where a year has none. */
export interface ScorePair {
  /** The indicator's number; undefined for the total. */
  readonly indicator: number | undefined;
  /** The indicator's name in the later year's framework, or in the earlier's. */
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Points gained, to two decimals. */
  readonly difference: number | undefined;
}

/** A deficiency as told of two years. */
export interface ComparedDeficiency {
  readonly state: "closed" | "repeated" | "new";
  readonly item: string;
  readonly text: string;
}

/** An action as told of two years. */
export interface ComparedAction {
  readonly state: "kept" | "changed" | "new" | "dropped";
  readonly text: string;
  /** What it said before, where that changed. */
  readonly before?: string;
}

/** Two years side by side. */
export interface Comparison {
  readonly years: readonly [before: number, after: number];
  readonly assessedYears: readonly [before: number, after: number];
  readonly ratings: readonly [before: string, after: string];
  readonly scores: readonly ScorePair[];
  readonly deficiencies: readonly ComparedDeficiency[];
  readonly actions: readonly ComparedAction[];
}

/** What the frameworks say of a year (Buddhist Era). */
export interface FrameworkNames {
  readonly indicator: (fiscalYear: number, number: number) => string | undefined;
  readonly item: (fiscalYear: number, code: string) => string | undefined;
}

/** Compares two dossiers: published results, deficiencies, actions. Each list is in the order of the later year. */
export function compareYears(before: Dossier, after: Dossier, names: FrameworkNames): Comparison {
  return {
    years: [before.fiscalYear, after.fiscalYear],
    assessedYears: [before.assessment.fiscalYear, after.assessment.fiscalYear],
    ratings: [before.assessment.rating, after.assessment.rating],
    scores: scorePairs(before.assessment, after.assessment, names),
    deficiencies: comparedDeficiencies(before.assessment, after.assessment, names),
    actions: comparedActions(actionsOf(before), actionsOf(after)),
  };
}

function scorePairs(before: Assessment, after: Assessment, names: FrameworkNames): readonly ScorePair[] {
  const numbers = new Set([...after.indicators, ...before.indicators].map(({ number }) => number));
  const scoreIn = ({ indicators }: Assessment, number: number): number | undefined =>
    indicators.find((indicator) => indicator.number === number)?.score;
  const nameOf = (number: number): string =>
    names.indicator(after.fiscalYear, number) ?? names.indicator(before.fiscalYear, number) ?? "";
  return [
    ...[...numbers]
      .toSorted((a, b) => a - b)
      .map((number) => ({
        indicator: number,
        name: nameOf(number),
        ...pair(scoreIn(before, number), scoreIn(after, number)),
      })),
    { indicator: undefined, name: "คะแนนรวม", ...pair(before.total, after.total) },
  ];
}

const pair = (before: number | undefined, after: number | undefined) => ({
  before,
  after,
  difference:
    before === undefined || after === undefined ? undefined : Math.round((after - before) * 100) / 100,
});

function comparedDeficiencies(
  before: Assessment,
  after: Assessment,
  names: FrameworkNames,
): readonly ComparedDeficiency[] {
  const [earlier, later] = [deficienciesOf(before), deficienciesOf(after)];
  const isSame = (old: Deficiency, young: Deficiency): boolean => {
    const [was, is] = [names.item(before.fiscalYear, old.item), names.item(after.fiscalYear, young.item)];
    return was === undefined || is === undefined ? old.item === young.item : was === is;
  };
  const told = (state: ComparedDeficiency["state"], { item, ...words }: Deficiency): ComparedDeficiency => ({
    state,
    item,
    text: words.recommendation ?? words.missingElements ?? "",
  });
  return [
    ...later.map((young) => told(earlier.some((old) => isSame(old, young)) ? "repeated" : "new", young)),
    ...earlier.filter((old) => !later.some((young) => isSame(old, young))).map((old) => told("closed", old)),
  ];
}

const deficienciesOf = ({ indicators }: Assessment): readonly Deficiency[] =>
  indicators.flatMap(({ deficiencies }) => deficiencies);

const actionsOf = ({ measureGroups }: Dossier): readonly Action[] =>
  measureGroups.flatMap(({ actions }) => actions);

/** An action is the same by its words, else by its id, which an office keeps from year to year. */
function comparedActions(before: readonly Action[], after: readonly Action[]): readonly ComparedAction[] {
  const predecessor = (action: Action): Action | undefined =>
    before.find((old) => wordsOf(old) === wordsOf(action)) ?? before.find(({ id }) => id === action.id);
  const gone = new Set(before);
  const told = after.map((action): ComparedAction => {
    const old = predecessor(action);
    if (old === undefined) return { state: "new", text: action.text };
    gone.delete(old);
    return wordsOf(old) === wordsOf(action)
      ? { state: "kept", text: action.text }
      : { state: "changed", text: action.text, before: old.text };
  });
  return [...told, ...[...gone].map(({ text }): ComparedAction => ({ state: "dropped", text }))];
}

const wordsOf = ({ text }: Action): string => normaliseText(text).replace(/\s+/g, " ");
