import type { Action, Dossier, Heading, MeasureGroup, Monitoring } from "../../model/dossier.ts";
import { monitoringWays } from "../../model/measures.ts";
import { formatMonthRange } from "../../thai/date.ts";
import { thaiNumber } from "../../thai/numbers.ts";
import { nameOfIndicator, titleOfTopic, type Frameworks } from "./frameworks.ts";
import { calendarDate } from "./iso-date.ts";
import { cellLines, dash, type Lines } from "./lines.ts";
import { responsibleText } from "./responsible.ts";

/** The table of five columns: group, action, responsible, schedule, monitoring. */
export interface MeasuresTableView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly groups: readonly MeasureGroupView[];
}

/** A group, which heads `rowCount` rows. */
export interface MeasureGroupView {
  readonly heading: Lines;
  readonly rowCount: number;
  readonly rows: readonly MeasureRowView[];
}

/** One action. */
export interface MeasureRowView {
  readonly action: Lines;
  readonly responsible: Lines;
  readonly schedule: Lines;
  readonly monitoring: Lines;
}

const heads = ["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล"] as const;

/** The measures as a table; a group without actions keeps its row. */
export function measuresTable(dossier: Dossier, frameworks: Frameworks): MeasuresTableView {
  return {
    label: "มาตรการ วิธีการดำเนินการ ผู้รับผิดชอบ ระยะเวลา และการติดตามผล",
    heads: dossier.wording?.measuresHeads ?? heads,
    groups: dossier.measureGroups.map((group, index) => measureGroup(group, index, { dossier, frameworks })),
  };
}

interface Context {
  readonly dossier: Dossier;
  readonly frameworks: Frameworks;
}

function measureGroup(
  group: MeasureGroup,
  index: number,
  { dossier, frameworks }: Context,
): MeasureGroupView {
  const ordinal = group.printed?.ordinal ?? `${thaiNumber(index + 1)}.`;
  const heading = group.printed?.heading ?? headingText(group.heading, frameworks);
  const rows =
    group.actions.length === 0
      ? [emptyRow]
      : group.actions.map((action, at) => actionRow(action, at, dossier));
  return { heading: cellLines(numbered(ordinal, heading), dash), rowCount: rows.length, rows };
}

const emptyRow: MeasureRowView = {
  action: [dash],
  responsible: [dash],
  schedule: [dash],
  monitoring: [dash],
};

function actionRow(action: Action, index: number, dossier: Dossier): MeasureRowView {
  const { text, responsible, schedule, monitoring, printed } = action;
  const ordinal = printed?.ordinal ?? `${thaiNumber(index + 1)}.`;
  return {
    action: cellLines(numbered(ordinal, text), dash),
    responsible: cellLines(printed?.responsible ?? responsibleText(responsible, dossier.agency), dash),
    schedule: cellLines(printed?.schedule ?? scheduleText(schedule), dash),
    monitoring: cellLines(printed?.monitoring ?? monitoringText(monitoring), dash),
  };
}

/** The words of a group's heading: an indicator's name, a topic's title, or the office's own. */
export function headingText(heading: Heading, frameworks: Frameworks): string {
  if ("text" in heading) return heading.text;
  if ("topic" in heading) return titleOfTopic(frameworks, heading.topic);
  return nameOfIndicator(frameworks, heading.indicator);
}

/** `ม.ค. - ก.ย. ๒๕๖๖`; empty without a schedule. */
export function scheduleText(schedule: Action["schedule"]): string {
  return schedule === undefined
    ? ""
    : formatMonthRange(calendarDate(schedule.from), calendarDate(schedule.to));
}

/** Ways of following up, as the field writes them: between strokes. */
export function monitoringText(monitoring: readonly Monitoring[]): string {
  return monitoring.map((way) => (typeof way === "string" ? monitoringWays[way] : way.text)).join(" / ");
}

function numbered(ordinal: string, text: string): string {
  return ordinal === "" ? text : `${ordinal} ${text}`;
}
