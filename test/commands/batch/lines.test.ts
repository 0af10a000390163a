import fc from "fast-check";
import { expect, test } from "vitest";
import { countLines, linesOf } from "../../../src/commands/batch/lines.ts";
import { maximumBytes } from "../../../src/json/decode.ts";

async function* chunksOf(bytes: Uint8Array, cuts: readonly number[]): AsyncIterable<Uint8Array> {
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...ends, bytes.length]) {
    yield bytes.slice(start, end);
    start = end;
  }
}

async function read(stream: AsyncIterable<Uint8Array>) {
  const lines: [number, string | undefined][] = [];
  for await (const { number, bytes } of linesOf(stream))
    lines.push([number, bytes && new TextDecoder().decode(bytes)]);
  return lines;
}

test("lines are whole however the stream is cut, also through letters, and keep their numbers over blank ones", async () => {
  const line = fc.oneof(
    fc.constantFrom("", "  ", "\r"),
    fc.string({ unit: "grapheme" }).map((text) => text.replace(/\n/g, "")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat()), async (lines, cuts) => {
      const bytes = new TextEncoder().encode(lines.join("\n"));
      const expected = lines
        .map((text, index) => [index + 1, text] as const)
        .filter(([, text]) => /[^ \t\r]/.test(text));
      expect(await read(chunksOf(bytes, cuts))).toEqual(expected);
      expect(await countLines(chunksOf(bytes, cuts))).toBe(expected.length);
    }),
  );
});

test("a line longer than any dossier is passed without being kept", async () => {
  const long = new Uint8Array(maximumBytes).fill(0x61);
  async function* stream(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode("1\n");
    yield long;
    yield new TextEncoder().encode("a\n3");
  }
  expect(await read(stream())).toEqual([
    [1, "1"],
    [2, undefined],
    [3, "3"],
  ]);
});
