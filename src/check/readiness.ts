import { itemTitle, type Framework } from "../ita/framework.ts";
import type { Path } from "../json/path.ts";
import type { Action, Dossier } from "../model/dossier.ts";
import type { ProgressEntry } from "../model/progress/schema.ts";
import { placedActions, placedDeficiencies } from "./places.ts";
import type { Subject } from "./subject.ts";

/** One thing that the assessor looks for in a document. */
export interface Requirement {
  /** Thai. */
  readonly title: string;
  readonly isMet: boolean;
  /** Where in the dossier it stands, or would stand. */
  readonly path: Path;
  /** How far it is met: ๔๙ จาก ๔๙ ข้อ. */
  readonly extent?: string;
  /** What to do where it is not met. */
  readonly hint: string;
}

/** What one item of the year asks, and how far the dossier has it. */
export interface Checklist {
  /** The item's code and title, as far as the year's framework knows them. */
  readonly item: string;
  readonly requirements: readonly Requirement[];
}

/**
 * The checklists พร้อมส่ง ITA: for the measures, and for the report on them where divisions have reported. What is asked
 * is what the items of 2565 and 2566 ask; later years are not known to ask less.
 */
export function readiness(subject: Subject): readonly Checklist[] {
  const { dossier, frameworks, reports } = subject;
  const framework = frameworks.own ?? frameworks.assessed;
  const measures = { item: itemName(framework, "measures"), requirements: measuresRequirements(dossier) };
  if (reports.length === 0) return [measures];
  const entries = reports.flatMap(({ report }) => report.entries);
  return [
    measures,
    { item: itemName(framework, "report"), requirements: reportRequirements(dossier, entries) },
  ];
}

function itemName(framework: Framework, document: "measures" | "report"): string {
  const fallback =
    document === "measures" ? "มาตรการส่งเสริมคุณธรรมและความโปร่งใส" : "รายงานผลการดำเนินการตามมาตรการ";
  const code = framework.documents[document]?.item;
  if (code === undefined) return fallback;
  return `${code} ${itemTitle(framework, code) ?? fallback}`;
}

function measuresRequirements(dossier: Dossier): readonly Requirement[] {
  const actions = placedActions(dossier).map(({ action }) => action);
  const answered = new Set(actions.flatMap(({ answers }) => answers));
  const deficiencies = placedDeficiencies(dossier);
  const count = deficiencies.filter(({ deficiency }) => answered.has(deficiency.id)).length;
  const every = (title: string, has: (action: Action) => boolean, hint: string): Requirement =>
    share(title, [actions.filter(has).length, actions.length], { path: ["measureGroups"], hint });
  return [
    {
      title: "ผลการวิเคราะห์การประเมินของปีก่อน",
      isMet: dossier.analysis.length > 0 || deficiencies.length > 0,
      path: dossier.analysis.length > 0 ? ["analysis"] : ["assessment", "indicators"],
      hint: "เขียนผลการวิเคราะห์ใน analysis หรือประเด็นใน assessment.indicators",
    },
    share("มาตรการตอบประเด็นที่ต้องแก้ไขครบ", [count, deficiencies.length], {
      path: ["assessment", "indicators"],
      hint: "ระบุ answers ในวิธีการที่ตอบประเด็น",
    }),
    every("ผู้รับผิดชอบ", () => true, "ระบุ responsible"),
    every("ระยะเวลาดำเนินการ", ({ schedule, printed }) => has(schedule ?? printed?.schedule), "ระบุ schedule"),
    every(
      "การติดตามผล",
      ({ monitoring, printed }) => monitoring.length > 0 || has(printed?.monitoring),
      "ระบุ monitoring",
    ),
    {
      title: "รอบการรายงานผล",
      isMet: dossier.reportingRounds.length > 0,
      path: ["reportingRounds"],
      hint: "เพิ่ม reportingRounds เช่น รอบ ๖ เดือน และรอบ ๑๒ เดือน",
    },
    {
      title: "ผู้ลงนาม",
      isMet: dossier.signatories.length > 0,
      path: ["signatories"],
      hint: "เพิ่มผู้ลงนามใน signatories",
    },
  ];
}

function reportRequirements(dossier: Dossier, entries: readonly ProgressEntry[]): readonly Requirement[] {
  const actions = placedActions(dossier).map(({ action }) => action.id);
  const every = (title: string, holds: (entry: ProgressEntry) => boolean, hint: string): Requirement => {
    const told = new Set(entries.filter(holds).map(({ action }) => action));
    const met = actions.filter((id) => told.has(id)).length;
    return share(title, [met, actions.length], { path: ["measureGroups"], hint });
  };
  return [
    every("ผลการดำเนินการทุกข้อ", ({ status }) => status !== "not-started", "ให้ส่วนราชการรายงานข้อที่ยังขาด"),
    every("สิ่งที่ทำอย่างเป็นรูปธรรม", ({ work }) => work.length > 0, "ระบุ work ในแบบรายงาน"),
    every(
      "ปัญหา อุปสรรค",
      ({ difficulties }) => has(difficulties),
      "ระบุ difficulties ถ้าไม่มี โปรแกรมพิมพ์ว่า “ไม่มี”",
    ),
    every("ข้อเสนอแนะ", ({ suggestions }) => has(suggestions), "ระบุ suggestions ถ้าไม่มี โปรแกรมพิมพ์ว่า “ไม่มี”"),
    every("หลักฐาน", ({ evidence }) => evidence.length > 0, "เพิ่มภาพถ่ายหรือที่อยู่เว็บใน evidence"),
    every("ที่อยู่เว็บที่เผยแพร่", ({ evidence }) => evidence.some((one) => "url" in one), "เพิ่ม url ใน evidence"),
  ];
}

const has = (value: unknown): boolean => (typeof value === "string" ? /\S/.test(value) : value !== undefined);

function share(
  title: string,
  [met, all]: readonly [met: number, all: number],
  { path, hint }: Pick<Requirement, "path" | "hint">,
): Requirement {
  return { title, isMet: met === all, path, extent: `${met} จาก ${all} ข้อ`, hint };
}
