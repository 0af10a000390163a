import { expect, test } from "vitest";
import { durationText, paceOf } from "../../src/batch/pace.ts";
import { progressText } from "../../src/commands/batch/progress.ts";

test("time left follows from what was made, not from what was kept", () => {
  expect(paceOf(10, 5, 30)).toEqual({ perSecond: 2, secondsLeft: 15 });
  expect(paceOf(0, 5, 30)).toEqual({ perSecond: 0, secondsLeft: undefined });
  expect(paceOf(10, 5, undefined)).toEqual({ perSecond: 2, secondsLeft: undefined });
  const counts = { ok: 60, failed: 2, timeout: 1, kept: 50, files: 0, pages: 0, bytes: 0, warnings: 0 };
  expect(progressText(counts, 100, 13)).toBe("63/100 แฟ้ม · ผิด 3 · ใช้ของเดิม 50 · 1.0 แฟ้ม/วินาที · เหลือ 37 วินาที");
  expect(progressText({ ...counts, kept: 0 }, undefined, 0)).toBe("63 แฟ้ม · ผิด 3 · 0.0 แฟ้ม/วินาที");
});

test("durations are told in their two largest units", () => {
  expect([0, 59.6, 200, 3900, 90_000].map(durationText)).toEqual([
    "0 วินาที",
    "1 นาที 0 วินาที",
    "3 นาที 20 วินาที",
    "1 ชั่วโมง 5 นาที",
    "25 ชั่วโมง 0 นาที",
  ]);
});
