import { expect, test } from "vitest";
import { letterWordsStart } from "../../src/sheet/letter-head.ts";
import { mm, mmToPt, pt } from "../../src/sheet/units.ts";

const room = mmToPt(mm(160));
const centre = mmToPt(mm(75));

test("words of a letter's head begin at the margin or at the page's centre line", () => {
  expect(letterWordsStart({ place: "start", lines: [pt(100)] }, room)).toBe(0);
  expect(letterWordsStart({ place: "center", lines: [pt(10)] }, room)).toBeCloseTo(centre);
});

test("an address ends at the right margin by its longest line, but never begins left of the centre line", () => {
  const start = letterWordsStart({ place: "end", lines: [pt(100), pt(150)] }, room);
  expect(start + 150).toBeLessThanOrEqual(room);
  expect(room - start - 150).toBeLessThan(1);
  expect(letterWordsStart({ place: "end", lines: [pt(400)] }, room)).toBeCloseTo(centre);
});
