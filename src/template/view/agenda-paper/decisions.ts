import type { Dossier } from "../../../model/dossier.ts";
import type { ProgressReport } from "../../../model/progress/schema.ts";
import { linesOf, type Lines } from "../lines.ts";
import { actionStandings } from "../progress/standing.ts";
import { numberedActions } from "../progress/numbered.ts";

/** What the meeting is asked to decide: the office's own list, then what the divisions suggest, each with its lines. */
export function decisions(dossier: Dossier, reports: readonly ProgressReport[]): readonly Lines[] {
  const numbers = numberedActions(dossier);
  const own = dossier.documents?.agendaPaper?.decisions ?? [];
  const suggested = actionStandings(dossier, reports).flatMap(({ action, divisions }) =>
    divisions.flatMap(({ division, entry }) => {
      const lines = linesOf(entry?.suggestions ?? "");
      if (lines.length === 0) return [];
      const source = `(ข้อเสนอแนะของ${division.name} ข้อ ${numbers.get(action.id)!.number})`;
      return [[...lines.slice(0, -1), `${lines.at(-1)!.trimEnd()} ${source}`]];
    }),
  );
  return [...own.map(linesOf), ...suggested];
}
