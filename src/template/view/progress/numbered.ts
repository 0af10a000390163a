import type { Action, Dossier, MeasureGroup } from "../../../model/dossier.ts";
import { thaiNumber } from "../../../thai/numbers.ts";
import { linesOf } from "../lines.ts";

/** An action with the number by which reports refer to it: group, then place in the group. */
export interface NumberedAction {
  readonly group: MeasureGroup;
  readonly action: Action;
  /** `๒.๓`. */
  readonly number: string;
}

/** Every action by its id, numbered through the groups. */
export function numberedActions({ measureGroups }: Dossier): ReadonlyMap<string, NumberedAction> {
  return new Map(
    measureGroups.flatMap((group, at) =>
      group.actions.map((action, index) => {
        const number = `${thaiNumber(at + 1)}.${thaiNumber(index + 1)}`;
        return [action.id, { group, action, number }] as const;
      }),
    ),
  );
}

/**
 * An action where its whole text stands elsewhere: its number and the first line of its text, which announces no list
 * that does not follow.
 */
export function shortAction({ number, action }: NumberedAction): string {
  const [first = "", ...rest] = linesOf(action.text);
  const text = rest.length === 0 ? first : first.replace(announcement, "");
  return `${number} ${text}`;
}

/** What leads over to a list: `ดังนี้`, `ดังต่อไปนี้`, with or without a colon. */
const announcement = /\s*(?:ดังนี้|ดังต่อไปนี้)?\s*:?\s*$/;
