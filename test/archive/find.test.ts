import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesWith } from "../../src/archive/find.ts";
import { toThaiDigits } from "../../src/thai/digits.ts";

const text = "ข้อ O๑๒ รายงานผล\nข้อ O๑ แผนผัง\nป้องกันการให้หรือรับสินบน พ.ศ. ๒๕๖๖\n";

describe("searching the words of a document", () => {
  test("finds Thai words across spaces, whatever the digits", () => {
    expect(linesWith(text, "รับ สินบน พ.ศ.2566")).toEqual(["ป้องกันการให้หรือรับสินบน พ.ศ. ๒๕๖๖"]);
  });

  test("finds an item code as a whole", () => {
    expect(linesWith(text, "o1")).toEqual(["ข้อ O๑ แผนผัง"]);
    expect(linesWith(text, "O๑๒")).toEqual(["ข้อ O๑๒ รายงานผล"]);
  });

  test("finds nothing for nothing", () => {
    expect(linesWith(text, " ")).toEqual([]);
  });

  test("finds each part of a line, with Thai digits too", () => {
    const line = fc.stringMatching(/^[ก-ฮ0-9. ]*[ก-ฮ][ก-ฮ0-9. ]*$/);
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (whole, a, b) => {
        const part = whole.slice(
          ...([a % whole.length, b % whole.length].sort((x, y) => x - y) as [number, number]),
        );
        if (/[ก-ฮ]/.test(part)) expect(linesWith(`x\n${whole}\ny`, toThaiDigits(part))).toEqual([whole]);
      }),
    );
  });
});
