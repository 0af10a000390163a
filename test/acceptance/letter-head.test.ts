import { describe, expect, test } from "vitest";
import { produce } from "../../src/pipeline.ts";
import { readPdf, type TextLine } from "../../src/read/pdf/index.ts";
import { prepareSample } from "../support/samples.ts";

const { prepared } = await prepareSample("municipality", "cover-letter");
const { bytes, pages } = await produce(prepared, "pdf");
const lines = readPdf(bytes).lines.filter(({ artifact }) => !artifact);
const mm = (points: number): number => (points / 72) * 25.4;

function lineWith(words: string): TextLine {
  const found = lines.find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no line with ${words}`);
  return found;
}

/** Within a millimetre, as an officer's ruler tells. */
const expectMm = (points: number, millimetres: number): void => {
  expect(Math.abs(mm(points) - millimetres)).toBeLessThan(1);
};

describe("the head of a letter, read back from its PDF", () => {
  test("has its number on the left margin and the agency on the same line", () => {
    expectMm(lineWith("ที่ ธส").x, 30);
    expectMm(lineWith("สำนักงานเทศบาล").y, mm(lineWith("ที่ ธส").y));
  });

  test("has the address end at the right margin by its longest line, its lines under each other", () => {
    const [office, place] = [lineWith("สำนักงานเทศบาล"), lineWith("อำเภอสมมติบุรี จังหวัด")];
    expectMm(place.x + place.width, 190);
    expect(mm(place.x)).toBeGreaterThan(105);
    expectMm(office.x, mm(place.x));
  });

  test("has its date begin at the page's centre line", () => {
    expectMm(lineWith("๑ ตุลาคม ๒๕๖๗").x, 105);
  });

  test("has its labels on the left margin, and further lines under the first words", () => {
    for (const label of ["เรื่อง  ", "เรียน  ", "อ้างถึง  ", "สิ่งที่ส่งมาด้วย  "]) expectMm(lineWith(label).x, 30);
    const enclosure = lines.indexOf(lineWith("สิ่งที่ส่งมาด้วย  "));
    expect(mm(lines[enclosure + 1]!.x)).toBeGreaterThan(50);
  });

  test("takes leave above the signer, right of the page's middle, and has its owner on the left margin", () => {
    const [leave, name] = [lineWith("ขอแสดงความนับถือ"), lineWith("(นายตัวอย่าง")];
    expectMm(leave.x + leave.width / 2, mm(name.x + name.width / 2));
    expect(mm(leave.x + leave.width / 2)).toBeGreaterThan(105);
    expectMm(lineWith("โทร. ").x, 30);
    expect(lineWith("โทร. ").y).toBeGreaterThan(name.y);
  });

  test("stands with all its words on one page", () => {
    expect(pages).toBe(1);
  });
});
