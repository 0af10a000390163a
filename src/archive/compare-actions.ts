import type { Action, Dossier } from "../model/dossier.ts";
import { normaliseText } from "../thai/normalise.ts";

/** An action as told of two years. */
export interface ComparedAction {
  readonly state: "kept" | "changed" | "new" | "dropped";
  /** Of its group and its place there, as `2.3`; of a dropped one in the earlier year. */
  readonly number: string;
  readonly text: string;
  /** What it said before, where that changed. */
  readonly before?: string;
  /** Its number in the earlier year, where it was there too. */
  readonly beforeNumber?: string;
}

interface Numbered extends Pick<Action, "id" | "text"> {
  readonly number: string;
  readonly words: string;
}

/**
 * An action is the same by its words, else by its id, which an office keeps from year to year; each is the same as one other
 * at most. The later year's in their order, then the dropped ones.
 */
export function comparedActions(before: Dossier, after: Dossier): readonly ComparedAction[] {
  const [earlier, later] = [actionsOf(before), actionsOf(after)];
  const predecessors = predecessorsOf(earlier, later);
  const gone = new Set(earlier);
  const told = later.map((action): ComparedAction => {
    const { number, text } = action;
    const old = predecessors.get(action);
    if (old === undefined) return { state: "new", number, text };
    gone.delete(old);
    const beforeNumber = old.number;
    return old.words === action.words
      ? { state: "kept", number, text, beforeNumber }
      : { state: "changed", number, text, before: old.text, beforeNumber };
  });
  return [
    ...told,
    ...[...gone].map(({ number, text }): ComparedAction => ({ state: "dropped", number, text })),
  ];
}

/** The surest marks first, so that no weaker one takes an action away from a surer. */
const marks: readonly ((action: Numbered) => string)[] = [
  ({ id, words }) => `${id} ${words}`,
  ({ words }) => words,
  ({ id }) => id,
];

function predecessorsOf(
  earlier: readonly Numbered[],
  later: readonly Numbered[],
): ReadonlyMap<Numbered, Numbered> {
  const found = new Map<Numbered, Numbered>();
  const free = new Set(earlier);
  for (const markOf of marks) {
    const byMark = queuesOf(free, markOf);
    for (const action of later.filter((each) => !found.has(each))) {
      const old = byMark.get(markOf(action))?.shift();
      if (old === undefined) continue;
      found.set(action, old);
      free.delete(old);
    }
  }
  return found;
}

function queuesOf(
  actions: Iterable<Numbered>,
  markOf: (action: Numbered) => string,
): ReadonlyMap<string, Numbered[]> {
  const queues = new Map<string, Numbered[]>();
  for (const action of actions) {
    const queue = queues.get(markOf(action));
    if (queue === undefined) queues.set(markOf(action), [action]);
    else queue.push(action);
  }
  return queues;
}

const actionsOf = ({ measureGroups }: Dossier): readonly Numbered[] =>
  measureGroups.flatMap(({ actions }, at) =>
    actions.map(({ id, text }, index) => ({
      id,
      text,
      number: `${at + 1}.${index + 1}`,
      words: normaliseText(text).replace(/\s+/g, " ").trim(),
    })),
  );
