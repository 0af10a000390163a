import { expect, test } from "vitest";
import { dayText, differenceOf, differenceText, scoreText, sizeText } from "../../src/site/words.ts";

test("scores and differences are printed as the documents print them", () => {
  expect(scoreText(89.5, "thai")).toBe("๘๙.๕๐");
  expect(scoreText(89.5, "arabic")).toBe("89.50");
  expect(scoreText(undefined, "thai")).toBe("–");
  expect(differenceText(differenceOf(86.36, 89.52), "thai")).toBe("+๓.๑๖");
  expect(differenceText(differenceOf(89.52, 86.36), "arabic")).toBe("−3.16");
  expect(differenceText(differenceOf(80, 80), "thai")).toBe("๐.๐๐");
  expect(differenceText(differenceOf(undefined, 80), "thai")).toBe("–");
});

test.each([
  [12, "๑ KB"],
  [104_600, "๑๐๕ KB"],
  [999_400, "๙๙๙ KB"],
  [1_440_000, "๑.๔ MB"],
])("%d bytes are %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test("a day that is none is not printed", () => {
  expect(dayText("2026-01-06")).toBe("๖ มกราคม ๒๕๖๙");
  expect([dayText(undefined), dayText("6 ม.ค.")]).toEqual(["", ""]);
});
