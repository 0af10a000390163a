import { monthAbbreviations, monthNames } from "./date.ts";
import { alternatives } from "./patterns.ts";

/** A year of two digits, group 1, behind a month, พ.ศ. or ปี, unless a unit follows that it counts: ก.ย. ๖๖, ปี 66. */
export const shortYear = new RegExp(
  `(?:${alternatives([...monthNames, ...monthAbbreviations])}|พ\\.ศ\\.|ปี(?:งบประมาณ)?)[ \\u00a0]{0,3}([0-9]{2}|[๐-๙]{2})(?![0-9๐-๙.,/]|[ \\u00a0]?(?:ปี|วัน|เดือน|ครั้ง|ข้อ|คน|แห่ง|คะแนน|%|บาท|เรื่อง|โครงการ|น\\.))`,
  "g",
);
