import * as fc from "fast-check";
import { expect, test } from "vitest";
import { dateFault } from "../../src/model/iso-date.ts";

test("every day of our time is a date, written as ISO does", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1957-01-01"), max: new Date("2157-12-31"), noInvalidDate: true }),
      (date) => {
        expect(dateFault(date.toISOString().slice(0, 10))).toBeUndefined();
      },
    ),
  );
});

test.each([
  ["20/08/2569", "เปลี่ยนเป็น 2026-08-20"],
  ["20/8/2026", "เปลี่ยนเป็น 2026-08-20"],
  ["2026/8/20", "เปลี่ยนเป็น 2026-08-20"],
  ["๖ มกราคม ๒๕๖๖", "เปลี่ยนเป็น 2023-01-06"],
  ["วันที่ 6 ม.ค. 2566", "เปลี่ยนเป็น 2023-01-06"],
  ["6 มกราคม พ.ศ. 2566", "เปลี่ยนเป็น 2023-01-06"],
  ["๒๐๒๓-๐๑-๐๖", "เปลี่ยนเป็น 2023-01-06"],
  ["2566-01-06", "เปลี่ยนเป็น 2023-01-06 โปรแกรมจะพิมพ์เป็น พ.ศ. ให้เอง"],
  ["2567-02-29", "เปลี่ยนเป็น 2024-02-29 โปรแกรมจะพิมพ์เป็น พ.ศ. ให้เอง"],
])("for %s it says what to write", (value, hint) => {
  expect(dateFault(value)?.hints[0]).toBe(hint);
});

test.each([
  ["2023-02-30", "เดือน 02 ของปี 2023 มี 28 วัน"],
  ["2024-02-30", "เดือน 02 ของปี 2024 มี 29 วัน"],
  ["2023-04-31", "เดือน 04 ของปี 2023 มี 30 วัน"],
  ["2023-00-10", "เดือนต้องเป็น 01 ถึง 12"],
  ["0023-01-06", "ปีต้องเป็น ค.ศ. 1957 ถึง 2157"],
  ["2566-02-30", "ปีต้องเป็น ค.ศ. 1957 ถึง 2157"],
])("%s is not in the calendar", (value, hint) => {
  expect(dateFault(value)).toEqual({ message: `“${value}” ไม่มีอยู่ในปฏิทิน`, hints: [hint] });
});

test.each(["", "ต้นเดือนมกราคม", "2023-1-6T00:00", "31/02/2566", "06/01/66", "2023-01-06 "])(
  "“%s” is no date, and nothing is guessed that is not a day",
  (value) => {
    const hints = dateFault(value)?.hints ?? [];
    expect(hints.at(-1)).toContain("ปปปป-ดด-วว");
    expect(hints.filter((hint) => /31|66/.test(hint.replace(/\(.*\)/, "")))).toEqual([]);
  },
);
