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

/** An action where its whole text stands elsewhere: its number and the beginning of its text. */
export const shortAction = ({ number, action }: NumberedAction): string =>
  `${number} ${firstLine(action.text)}`;

/** The first line of an action's text, which announces no list that does not follow. */
export function firstLine(text: string): string {
  const [first = "", ...rest] = linesOf(text);
  return rest.length === 0 ? first : first.replace(announcement, "");
}

/** What leads over to a list: `ดังนี้`, `ดังต่อไปนี้`, with or without a colon. */
const announcement = /\s*(?:ดังนี้|ดังต่อไปนี้)?\s*:?\s*$/;
