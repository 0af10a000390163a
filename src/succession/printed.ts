import { isRecord } from "../json/value.ts";
import type { Tell } from "./change.ts";
import { oldYearsIn } from "./old-years.ts";

/** An entry whose derived texts the office may word otherwise. */
interface Worded {
  readonly printed?: unknown;
}

const withdrawnSort = "ตัดข้อความที่กำหนดเอง (printed) ซึ่งบอกปีก่อน โปรแกรมพิมพ์ให้ใหม่";

/** Where the entry stands, and what is an old year to it. */
export interface Asked {
  readonly path: string;
  /** The new dossier's, Buddhist Era. */
  readonly fiscalYear: number;
  readonly tell: Tell;
}

/** The entry without such texts that name a year that is over: the program derives the new ones. */
export function printedWithoutYears<Entry extends Worded>(
  entry: Entry,
  { path, fiscalYear, tell }: Asked,
): Entry {
  const { printed, ...rest } = entry;
  if (!isRecord(printed)) return entry;
  const isOld = (text: unknown): boolean => oldYearsIn(String(text), fiscalYear).length > 0;
  const [old, kept] = [true, false].map((wanted) =>
    Object.entries(printed).filter(([, text]) => isOld(text) === wanted),
  );
  for (const [key, text] of old!)
    tell({
      message: `ตัดข้อความที่กำหนดเอง “${String(text)}”`,
      path: `${path}.printed.${key}`,
      sort: withdrawnSort,
    });
  const worded: Worded = kept!.length === 0 ? {} : { printed: Object.fromEntries(kept!) };
  return { ...rest, ...worded } as Entry;
}
