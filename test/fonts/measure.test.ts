import { describe, expect, test } from "vitest";
import { loadFontFaces } from "../../src/fonts/faces.ts";
import { measureOf } from "../../src/fonts/measure.ts";
import { pt } from "../../src/sheet/units.ts";
import { Oracle } from "../support/harfbuzz.ts";

const { regular, bold } = loadFontFaces();
const unitsPerEm = 1498;

describe("measureOf", () => {
  test.each(["การประชุม", "ญี่ปุ่น", "น้ำค่ำ", "๙๕.๕๑ คะแนน", "ข้อ"])(
    "measures %s as wide as it is drawn",
    (words) => {
      const { advance } = new Oracle(regular.bytes).shape(words);
      expect(measureOf(regular)(words, pt(16))).toBeCloseTo((advance / unitsPerEm) * 16, 1);
    },
  );

  test("grows with the size, and with the weight", () => {
    const [light, heavy] = [measureOf(regular), measureOf(bold)];
    expect(light("คะแนน", pt(28))).toBeCloseTo(2 * light("คะแนน", pt(14)), 6);
    expect(heavy("คะแนน", pt(14))).toBeGreaterThan(light("คะแนน", pt(14)));
    expect(light("", pt(14))).toBe(0);
  });

  test("is the sum of its parts, and one for each face in a process", () => {
    const measure = measureOf(regular);
    expect(measure("การประชุม", pt(14))).toBeCloseTo(measure("การ", pt(14)) + measure("ประชุม", pt(14)), 6);
    expect(measureOf(regular)).toBe(measure);
  });
});
