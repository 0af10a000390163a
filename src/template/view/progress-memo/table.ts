import type { ProgressEntry } from "../../../model/progress/schema.ts";
import { cellLines, dash, none, type Lines } from "../lines.ts";
import { entryTexts } from "../progress/entry-texts.ts";
import { standings } from "../progress/standing.ts";
import type { NumberedAction } from "../progress/numbered.ts";
import type { EvidencePicture } from "./pictures.ts";
import { spending } from "./summary.ts";

/** The table of a division's actions with what came of them. */
export interface ProgressTableView {
  /** For readers who cannot see the table. */
  readonly label: string;
  /** Heads the actions, which reach over all columns. */
  readonly actionHead: string;
  readonly heads: Lines;
  readonly rows: readonly ProgressRowView[];
}

/** One action with its result. No cell is ever blank. */
export interface ProgressRowView {
  readonly action: Lines;
  /** The status with the percentage, or that nothing was reported. */
  readonly status: string;
  /** What was done; empty where nothing was. */
  readonly work: Lines;
  /** What was spent, or that nothing was; empty where nothing was reported. */
  readonly budget: string;
  readonly evidence: Lines;
  readonly difficulties: Lines;
  readonly suggestions: Lines;
}

const heads = ["ผลการดำเนินการ", "หลักฐาน", "ปัญหา อุปสรรค", "ข้อเสนอแนะ"] as const;

/** The actions with their entries, numbered as in every paper of the year; pictures are named by their numbers. */
export function progressTable(
  actions: readonly NumberedAction[],
  entries: readonly ProgressEntry[],
  pictures: readonly EvidencePicture[],
): ProgressTableView {
  return {
    label: "วิธีการดำเนินการ ผลการดำเนินการ หลักฐาน ปัญหา อุปสรรค และข้อเสนอแนะ",
    actionHead: "วิธีการดำเนินการ",
    heads,
    rows: actions.map(({ action: { id, text }, number }) => ({
      action: cellLines(`${number} ${text}`, dash),
      ...result(
        entries.find(({ action }) => action === id),
        pictures.filter(({ action }) => action === id),
      ),
    })),
  };
}

type Result = Omit<ProgressRowView, "action">;

const unreported: Result = {
  status: standings.unreported,
  work: [],
  budget: "",
  evidence: [dash],
  difficulties: [dash],
  suggestions: [dash],
};

function result(entry: ProgressEntry | undefined, pictures: readonly EvidencePicture[]): Result {
  if (entry === undefined) return unreported;
  const { standing, work, difficulties, suggestions } = entryTexts(entry);
  const addresses = entry.evidence.flatMap((item) => ("url" in item ? [item.url] : []));
  const evidence = [...addresses, ...pictures.map(({ name }) => name)];
  return {
    status: standing,
    work: entry.work.length === 0 ? [] : work,
    budget: spending(entry.work),
    evidence: cellLines(evidence.join("\n"), none),
    difficulties,
    suggestions,
  };
}
