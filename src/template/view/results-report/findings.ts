import { cellLines, none, type Lines } from "../lines.ts";
import type { ActionStanding } from "../progress/standing.ts";
import { shortAction, type NumberedAction } from "../progress/numbered.ts";

/** Difficulties and suggestions, where there are any. */
export interface FindingsView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  /** None where no division has met with difficulties or suggests anything. */
  readonly rows: readonly FindingView[];
}

/** What one division says of one action. */
export interface FindingView {
  readonly action: string;
  readonly division: string;
  readonly difficulties: Lines;
  readonly suggestions: Lines;
}

/** All that the divisions found hard or suggest, in the order of the actions. */
export function findings(
  standings: readonly ActionStanding[],
  numbers: ReadonlyMap<string, NumberedAction>,
): FindingsView {
  return {
    label: "ปัญหา อุปสรรค และข้อเสนอแนะของส่วนราชการ",
    heads: ["วิธีการดำเนินการ", "ส่วนราชการ", "ปัญหา อุปสรรค", "ข้อเสนอแนะ"],
    rows: standings.flatMap(({ action, divisions }) =>
      divisions.flatMap(({ division, entry }) => {
        if (entry === undefined || !/\S/.test(entry.difficulties + entry.suggestions)) return [];
        return [
          {
            action: shortAction(numbers.get(action.id)!),
            division: division.name,
            difficulties: cellLines(entry.difficulties, none),
            suggestions: cellLines(entry.suggestions, none),
          },
        ];
      }),
    ),
  };
}
