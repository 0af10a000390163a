import type { ComparedAction, Comparison } from "../../../archive/compare.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import { linesOf, type Lines } from "../lines.ts";
import { firstLine } from "../progress/numbered.ts";
import { changedWords, type WordsView } from "./changed-words.ts";
import type { NamePair } from "./scores.ts";

/** The actions of two years by what became of them. */
export interface ComparedActionsView {
  readonly changed: ChangedActionsView;
  readonly added: ActionListView;
  readonly dropped: ActionListView;
  readonly kept: ActionListView;
}

/** Actions whose words were changed, side by side. */
export interface ChangedActionsView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly rows: readonly ChangedActionView[];
}

/** One action as it was and as it is. */
export interface ChangedActionView {
  readonly before: NumberedWordsView;
  readonly after: NumberedWordsView;
}

/** An action's number and its words, cut where they begin and cease to differ. */
export interface NumberedWordsView {
  readonly number: string;
  readonly words: readonly WordsView[];
}

/** Actions as they stand in one of the years. */
export interface ActionListView {
  readonly label: string;
  readonly heads: Lines;
  readonly rows: readonly ActionRowView[];
}

/** One action, of a kept one its beginning; the number of the earlier year stands with its own where it moved. */
export interface ActionRowView {
  readonly number: Lines;
  readonly text: Lines;
}

/** What became of an action. */
export const actionStates = {
  kept: "คงเดิม",
  changed: "ปรับปรุงถ้อยคำ",
  new: "เพิ่มใหม่",
  dropped: "ไม่ได้กำหนดต่อ",
} as const;

/** The tables of actions, each without rows when there is none to tell. */
export function comparedActions({ actions }: Comparison, [early, late]: NamePair): ComparedActionsView {
  const listed = (state: ComparedAction["state"], year: string): ActionListView => ({
    label: `วิธีการดำเนินการที่${actionStates[state]}`,
    heads: [`ข้อ (ปี ${year})`, "วิธีการดำเนินการ"],
    rows: actions.filter((action) => action.state === state).map(actionRow),
  });
  return {
    changed: {
      label: `วิธีการดำเนินการที่${actionStates.changed}`,
      heads: [`ปีงบประมาณ พ.ศ. ${early.year}`, `ปีงบประมาณ พ.ศ. ${late.year}`],
      rows: actions.flatMap(({ number, text, before, beforeNumber }) => {
        if (before === undefined || beforeNumber === undefined) return [];
        const words = changedWords(before, text);
        return [
          {
            before: { number: toThaiDigits(beforeNumber), words: words.before },
            after: { number: toThaiDigits(number), words: words.after },
          },
        ];
      }),
    },
    added: listed("new", late.year),
    dropped: listed("dropped", early.year),
    kept: listed("kept", late.year),
  };
}

const actionRow = ({ state, number, text, beforeNumber = number }: ComparedAction): ActionRowView => ({
  number: [toThaiDigits(number), ...(beforeNumber === number ? [] : [`(เดิม ${toThaiDigits(beforeNumber)})`])],
  text: state === "kept" ? [firstLine(text)] : linesOf(text),
});
