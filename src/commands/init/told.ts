import { excerpt } from "../../check/excerpt.ts";
import type { Change } from "../../succession/change.ts";
import { table } from "../table.ts";
import type { NewYear } from "./new-year.ts";

/** Characters of a text that are shown on each side of an old year. */
const around = 28;

/** What the officer is told of a new year that was begun: what is otherwise, and every old year that is still named. */
export function newYearText({ file, from, fiscalYear, changes, oldYears }: NewYear): string {
  return [
    file,
    "",
    `ปีงบประมาณ พ.ศ. ${fiscalYear} เริ่มจาก ${from}`,
    table(sorted(changes).map(({ message, path = "" }) => [` - ${message}`, path])),
    "",
    ...(oldYears.length === 0
      ? ["ไม่มีข้อความใดพูดถึงปีก่อน"]
      : [`ข้อความที่ยังพูดถึงปีก่อน ${oldYears.length} แห่ง: แก้ หรือดูว่าถูกแล้ว`, table(oldYears.map(rowOf))]),
    "",
  ].join("\n");
}

/** Many changes of one sort as one, at the first of them. */
function sorted(changes: readonly Change[]): readonly Change[] {
  const isLater = ({ sort }: Change, index: number): boolean =>
    sort !== undefined && changes.findIndex((change) => change.sort === sort) < index;
  return changes
    .filter((change, index) => !isLater(change, index))
    .map((change) => {
      const count = changes.filter(({ sort }) => sort === change.sort).length;
      return change.sort === undefined || count === 1 ? change : { message: `${change.sort} ${count} แห่ง` };
    });
}

function rowOf({ place, text, span, words, suggestion }: NewYear["oldYears"][number]): readonly string[] {
  return [
    ` ${place.file ?? ""}:${place.line ?? ""}:${place.column ?? ""}`,
    place.path ?? "",
    `${words} → ${suggestion}`,
    excerpt(text, span, around),
  ];
}

/** The same for other programs. */
export function newYearJson({ oldYears, ...rest }: NewYear): object {
  return {
    ...rest,
    oldYears: oldYears.map(({ place: { path, line, column }, words, suggestion, text }) => ({
      path,
      line,
      column,
      words,
      suggestion,
      text,
    })),
  };
}
