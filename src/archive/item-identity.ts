import { indicatorOf, itemTitle, type Framework } from "../ita/framework.ts";

/** Something of two years; of a framework undefined where there is none. */
type Pair<Value> = readonly [before: Value, after: Value];
type Frameworks = Pair<Framework | undefined>;

/** An item of a year by its code, with the number of its indicator. */
export interface PlacedItem {
  readonly item: string;
  readonly indicator: number;
}

/** An item of one title and two codes. */
export interface MovedItem {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** A code of two titles. */
export interface ReusedCode {
  readonly item: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Why items of two years are the same: `asked`, because the frameworks say that both ask the same; `code`, because code and
 * indicator are the same and a framework does not say what is asked. Undefined when they are not.
 */
export function sameness(
  old: PlacedItem,
  young: PlacedItem,
  frameworks: Frameworks,
): "asked" | "code" | undefined {
  const [before, after] = frameworks;
  const [was, is] = [before && itemTitle(before, old.item), after && itemTitle(after, young.item)];
  if (was !== undefined && is !== undefined) return was === is ? "asked" : undefined;
  if (old.item !== young.item || old.indicator !== young.indicator) return undefined;
  return isSameQuestion(old.item, frameworks) ? "asked" : "code";
}

/** Does the later framework say that it asks what an item of the earlier one asked? */
export function isAsked(item: string, frameworks: Frameworks): boolean {
  const [before, after] = frameworks;
  const title = before && itemTitle(before, item);
  if (title === undefined || after === undefined) return isSameQuestion(item, frameworks);
  return codeOf(after, title) !== undefined;
}

/** Survey questions keep their codes while the surveys have the same run of questions for the indicator. */
function isSameQuestion(item: string, [before, after]: Frameworks): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.fiscalYear === after.fiscalYear) return true;
  const indicator = indicatorOf(before, item);
  const runIn = ({ questions }: Framework): string | undefined => {
    const run = questions.find((each) => each.indicator === indicator);
    return run && `${run.from} ${run.to}`;
  };
  return runIn(before) !== undefined && runIn(before) === runIn(after);
}

const codeOf = ({ items }: Framework, title: string): string | undefined =>
  items.find((item) => item.title === title)?.code;

/** Of the items with these codes those that have another code in the other year. */
export function movedItems(
  [early, late]: Pair<readonly string[]>,
  [before, after]: Frameworks,
): readonly MovedItem[] {
  if (before === undefined || after === undefined) return [];
  const titles = [
    ...early.map((item) => itemTitle(before, item)),
    ...late.map((item) => itemTitle(after, item)),
  ].filter((title) => title !== undefined);
  return [...new Set(titles)].flatMap((title) => {
    const [was, is] = [codeOf(before, title), codeOf(after, title)];
    return was === undefined || is === undefined || was === is ? [] : [{ title, before: was, after: is }];
  });
}

/** Of the codes that both years have here those that ask two things. */
export function reusedCodes(
  [early, late]: Pair<readonly string[]>,
  [before, after]: Frameworks,
): readonly ReusedCode[] {
  return late
    .filter((item) => early.includes(item))
    .flatMap((item) => {
      const [was, is] = [before && itemTitle(before, item), after && itemTitle(after, item)];
      return was === undefined || is === undefined || was === is ? [] : [{ item, before: was, after: is }];
    });
}
