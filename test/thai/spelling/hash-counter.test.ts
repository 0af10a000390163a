import fc from "fast-check";
import { expect, test } from "vitest";
import { createHashCounter } from "../../../src/thai/spelling/hash-counter.ts";

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

test("counts as a map does, whatever the hashes, and ends at 255", () => {
  const added = fc.array(
    fc.tuple(fc.oneof(int32, fc.integer({ min: -3, max: 3 })), fc.constantFrom(1, 1, 2, 200)),
  );
  fc.assert(
    fc.property(added, fc.array(int32), (all, others) => {
      const counts = new Map<number, number>();
      const counter = createHashCounter(all.length);
      for (const [hash, times] of all) {
        counts.set(hash, (counts.get(hash) ?? 0) + times);
        counter.add(hash, times);
      }
      const isOnce = counter.once();
      for (const hash of [...counts.keys(), ...others]) {
        expect(counter.countOf(hash)).toBe(Math.min(255, counts.get(hash) ?? 0));
        expect(isOnce(hash)).toBe(counts.get(hash) === 1);
      }
    }),
  );
});
