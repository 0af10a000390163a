import fc from "fast-check";
import { expect, test } from "vitest";
import { isInShard, parseShard } from "../../src/batch/shard.ts";

test("a shard is a part of a whole", () => {
  expect(parseShard("2/3")).toEqual({ index: 2, count: 3 });
  for (const text of ["0/3", "4/3", "1", "1/0", "-1/3", "1/3/5", "a/b", "1.5/3", ""])
    expect(parseShard(text), text).toBeUndefined();
});

test("every input is in exactly one shard, and no shard has two more than another", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 300 }), (count, inputs) => {
      const sizes = Array.from({ length: count }, () => 0);
      for (let position = 1; position <= inputs; position += 1) {
        const owners = sizes.map((_, index) => isInShard(position, { index: index + 1, count }));
        expect(owners.filter(Boolean)).toHaveLength(1);
        sizes[owners.indexOf(true)]! += 1;
      }
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
