import fc from "fast-check";
import { expect, test } from "vitest";
import { FileBytes } from "../../../../src/render/pdf/upstream/file-bytes.ts";

const text = fc.string({ unit: fc.constantFrom("a", "\n", "\u00e9", "\u00ff") });
const bytes = fc.uint8Array({ maxLength: 5 }).map((array) => Buffer.from(array));

test("text and bytes stand in the file in the order in which they were added, one byte a character", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, bytes)), (parts) => {
      const file = new FileBytes();
      const lengths = parts.map((part) => file.add(part));
      const whole = parts.map((part) => Buffer.from(part as string, "latin1"));
      expect(file.all().equals(Buffer.concat(whole))).toBe(true);
      expect(lengths).toEqual(whole.map(({ length }) => length));
    }),
  );
});

test("nothing is lost where text becomes longer than a block", () => {
  const file = new FileBytes();
  for (let i = 0; i < 3_000; i++) file.add(`${"x".repeat(99)}\n`);
  expect(file.all().toString("latin1")).toBe(`${"x".repeat(99)}\n`.repeat(3_000));
});
