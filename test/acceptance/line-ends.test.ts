import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { document, paragraph, row, section, table } from "../../src/document/builders.ts";
import type { DocumentNode } from "../../src/document/nodes.ts";
import { loadFontFaces } from "../../src/fonts/faces.ts";
import { measureOf } from "../../src/fonts/measure.ts";
import { officialSheet } from "../../src/sheet/official.ts";
import type { RenderInput } from "../../src/render/renderer.ts";
import { createLineBreaker } from "../../src/thai/line-breaks.ts";
import { layOut, type LaidOutLine } from "../support/pdf-layout.ts";
import { prepareSample, samples } from "../support/samples.ts";

/** What no Thai line begins with: repetition and abbreviation signs, closing signs, vowels and marks that follow. */
const forbiddenStart = /^[ๆฯ)\]}”’:;,.!?\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/u;
/** What no Thai line ends with: opening signs and leading vowels. */
const forbiddenEnd = /[([{“‘เแโใไ]\s*$/u;

/** The lines of each paragraph, in their order; what only decorates the page left out. */
function paragraphsOf(
  tree: DocumentNode,
  given: Partial<RenderInput> = {},
): readonly (readonly LaidOutLine[])[] {
  const byTag = new Map<object, LaidOutLine[]>();
  for (const line of layOut(tree, given).flatMap((page) => page.lines)) {
    if (line.tag === undefined) continue;
    byTag.set(line.tag, [...(byTag.get(line.tag) ?? []), line]);
  }
  return [...byTag.values()];
}

const phrases = readFileSync(new URL("../thai/line-break-corpus.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.replaceAll("|", ""));

const prose = fc
  .array(fc.constantFrom(...phrases, "ต่าง ๆ", "“คุณธรรม”", "(ก)", "ฯลฯ", "๙๕.๕๑ คะแนน"), {
    minLength: 3,
    maxLength: 14,
  })
  .map((words) => words.join(" "));
const tree = fc.record({
  body: fc.array(prose, { minLength: 2, maxLength: 4 }),
  cells: fc.tuple(prose, prose),
});

const treeOf = ({
  body,
  cells,
}: {
  readonly body: readonly string[];
  readonly cells: readonly [string, string];
}) =>
  document({ title: "ทดสอบ" }, [
    section([
      ...body.map((words) => paragraph(words, { indent: true })),
      table({ label: "ตาราง", shares: [40, 60], body: [row([...cells])] }),
    ]),
  ]);

const breaker = createLineBreaker([]);
const measure = measureOf(loadFontFaces().regular);
const widthOf = (text: string, { height }: LaidOutLine): number =>
  measure(
    text.trimEnd(),
    height < officialSheet.body.lineHeight ? officialSheet.table.size : officialSheet.body.size,
  );

describe("lines of finished pages", () => {
  test.each(samples)("begin and end where Thai may be parted: %s", async (sample) => {
    const { prepared } = await prepareSample(sample);
    for (const lines of paragraphsOf(prepared.document, prepared.input)) {
      for (const line of lines.slice(1)) expect(line.text).not.toMatch(forbiddenStart);
      for (const line of lines.slice(0, -1)) expect(line.text).not.toMatch(forbiddenEnd);
    }
  });

  test("of 200 documents begin and end where Thai may be parted, and hold every piece that fits", () => {
    fc.assert(
      fc.property(tree, (parts) => {
        for (const lines of paragraphsOf(treeOf(parts))) expectGoodLines(lines);
      }),
      { numRuns: 200 },
    );
  });
});

function expectGoodLines(lines: readonly LaidOutLine[]): void {
  const whole = lines.map(({ text }) => text).join("");
  const breaks = breaker.breaks(whole);
  let end = 0;
  lines.slice(0, -1).forEach((line, index) => {
    end += line.text.length;
    const next = lines[index + 1]!;
    expect(next.text).not.toMatch(forbiddenStart);
    expect(line.text).not.toMatch(forbiddenEnd);
    const pieceEnd = breaks.find((offset) => offset > end) ?? whole.length;
    const longer = line.text + whole.slice(end, pieceEnd);
    expect(widthOf(longer, line), `“${longer}” would have fitted`).toBeGreaterThan(line.room - 0.5);
  });
}
