import { severityWords } from "../../diagnostics/report.ts";
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import { visible } from "../../diagnostics/terminal-text.ts";
import type { Io } from "../../io.ts";
import { grouped } from "../check/grouped.ts";
import { say } from "../speech.ts";
import type { Build } from "./build.ts";
import { newsBetween, type News } from "./news.ts";

/**
 * Tells of each build what is new since the last; `milliseconds` is what it took. Errors and warnings are told in full, remarks
 * in a line each, and at first only counted: they stop nothing, and `saraban check` has them all.
 */
export type Teller = (build: Build, milliseconds: number) => void;

/** Keeps what was told. A file that cannot be read for a while makes no finding of the checker go away. */
export function newsTeller(out: string, io: Io): Teller {
  let findings: readonly Diagnostic[] | undefined;
  let faults: readonly Diagnostic[] = [];
  return (build, milliseconds) => {
    const { isRead, diagnostics } = build;
    const isFirst = isRead && findings === undefined;
    const news = newsBetween((isRead ? findings : faults) ?? [], diagnostics);
    if (isRead) findings = diagnostics;
    faults = isRead ? [] : diagnostics;
    for (const diagnostic of grouped(news.added)) {
      if (diagnostic.severity !== "info") say(diagnostic, io);
      else if (!isFirst) io.notice(`${addedLine(diagnostic)}\n`);
    }
    if (isRead) for (const line of goneLines(news)) io.notice(`${line}\n`);
    io.notice(
      `${clock(io.now())}  ${isRead ? doneText(build, isFirst ? noNews : news, milliseconds) : stuckText(diagnostics, out)}\n`,
    );
  };
}

const noNews: News = { added: [], gone: [] };

const doneText = (
  { written, unchanged, isDraft, diagnostics }: Build,
  news: News,
  milliseconds: number,
): string =>
  [
    [
      ...(written > 0 ? [`เขียน ${written} แฟ้ม`] : []),
      ...(unchanged > 0 ? [`ไม่เปลี่ยน ${unchanged} แฟ้ม`] : []),
    ].join(" "),
    ...(isDraft ? ["ฉบับร่าง"] : []),
    `${countsText(diagnostics)}${changeText(news)}`,
    `${milliseconds} ms`,
  ]
    .filter((part) => part !== "")
    .join("  ");

const stuckText = (faults: readonly Diagnostic[], out: string): string =>
  `ยังสร้างไม่ได้ (ข้อผิดพลาด ${faults.length}) เอกสารเดิมใน ${out} ยังอยู่ แก้แล้วบันทึก จะลองใหม่เอง`;

function countsText(diagnostics: readonly Diagnostic[]): string {
  const told = (Object.keys(severityWords) as Severity[]).flatMap((severity) => {
    const count = diagnostics.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${severityWords[severity]} ${count}`];
  });
  return told.length === 0 ? "ไม่พบสิ่งที่ต้องแก้" : told.join(" ");
}

function changeText({ added, gone }: News): string {
  const parts = [
    ...(added.length > 0 ? [`ใหม่ ${added.length}`] : []),
    ...(gone.length > 0 ? [`หายไป ${gone.length}`] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(" ")})`;
}

/** A remark in one line. */
const addedLine = ({ code, message, place }: Diagnostic): string =>
  `ใหม่ [${code}] ${visible(message)}${place?.line === undefined ? "" : ` (บรรทัด ${place.line})`}`;

/** What is no longer found, a line each. */
function goneLines({ gone }: News): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code, message } of gone) {
    const line = `หายไป [${code}] ${visible(message)}`;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} แห่ง)`));
}

/** `09:05:02` by the clock on the wall. */
const clock = (now: Date): string =>
  [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
