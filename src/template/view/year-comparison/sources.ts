import { formatLongDate } from "../../../thai/date.ts";
import { calendarDate } from "../iso-date.ts";
import { dash, type Lines } from "../lines.ts";
import { yearNames, type ComparedYear } from "./names.ts";

/** Where the compared data are kept, so that anybody can find them and see that they are the same. */
export interface SourcesView {
  /** For readers who cannot see the table. */
  readonly label: string;
  readonly heads: Lines;
  readonly rows: readonly SourceView[];
}

/** One bag of the archive. */
export interface SourceView {
  readonly year: string;
  readonly bag: string;
  readonly day: string;
  /** SHA-512 of its tag manifest in groups of digits. */
  readonly checksum: string;
}

/** Digits of a checksum that are read in one go. */
const groupLength = 16;

/** The bags of the compared years. */
export function sources(years: readonly ComparedYear[]): SourcesView {
  return {
    label: "ชุดเอกสารในคลังที่ใช้เปรียบเทียบ",
    heads: ["ปีงบประมาณ", "ชุดเอกสารในคลัง", "รหัส SHA-512 ของ tagmanifest-sha512.txt"],
    rows: years.map((year) => ({
      year: yearNames(year, years).year,
      bag: year.bag,
      day: year.day === "" ? dash : formatLongDate(calendarDate(year.day)),
      checksum: year.checksum.match(new RegExp(`.{1,${groupLength}}`, "g"))?.join(" ") ?? "",
    })),
  };
}
