import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLineBreaker } from "../../src/thai/line-breaks.ts";
import { noBreakSpaces } from "../../src/thai/no-break-spaces.ts";
import { textOf } from "./arbitraries.ts";

const breaker = createLineBreaker(["นายสุวิช คมพยัคฆ์"]);
/** The result with each no-break space shown as `_`. */
const shown = (text: string): string => noBreakSpaces(text, breaker).replaceAll("\u00a0", "_");

describe("noBreakSpaces", () => {
  test.each([
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "ประจำปีงบประมาณ พ.ศ._๒๕๖๖"],
    ["รูปแบบต่าง ๆ เช่น แผ่นพับ", "รูปแบบต่าง_ๆ เช่น แผ่นพับ"],
    ["ได้ ๙๕.๕๑ คะแนน ระดับ AA", "ได้ ๙๕.๕๑_คะแนน ระดับ_AA"],
    ["วันที่ ๖ มกราคม ๒๕๖๖", "วันที่_๖_มกราคม_๒๕๖๖"],
    ["ม.ค. - ก.ย. ๒๕๖๖", "ม.ค._-_ก.ย._๒๕๖๖"],
    ["อักษร / รายงาน", "อักษร_/ รายงาน"],
    ["(นายสุวิช คมพยัคฆ์)", "(นายสุวิช_คมพยัคฆ์)"],
  ])("in %s", (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  test("more than one space stays as typed", () => {
    expect(shown("วันที่  ๖  มกราคม ๒๕๖๖")).toBe("วันที่  ๖  มกราคม_๒๕๖๖");
  });

  test("spaces at the ends of a text or line stay", () => {
    expect(shown(" พ.ศ. ")).toBe(" พ.ศ. ");
    expect(shown("พ.ศ. \n ๒๕๖๖")).toBe("พ.ศ. \n ๒๕๖๖");
  });

  test("nothing but spaces changes", () => {
    fc.assert(
      fc.property(textOf("พ.ศ.", "๒๕๖๖", " ", "  ", "ๆ", "(", ")", "คำ", "\n", "\u00a0"), (text) => {
        expect(noBreakSpaces(text, breaker).replaceAll("\u00a0", " ")).toBe(text.replaceAll("\u00a0", " "));
      }),
    );
  });
});
