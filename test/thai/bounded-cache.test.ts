import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { BoundedCache } from "../../src/thai/bounded-cache.ts";

test("a value is found again", () => {
  const cache = new BoundedCache<readonly number[]>(10_000);
  expect(cache.get("ก")).toBeUndefined();
  expect(cache.set("ก", [1])).toEqual([1]);
  expect(cache.get("ก")).toEqual([1]);
});

test("at the limit it starts anew, so it never holds more", () => {
  const cache = new BoundedCache<readonly number[]>(1000);
  const keys = Array.from({ length: 50 }, (_, index) => `key ${index}`);
  for (const key of keys) cache.set(key, [1, 2, 3]);
  const kept = keys.filter((key) => cache.get(key));
  expect(kept.length * (2 * 6 + 8 * 3)).toBeLessThan(1000);
  expect(kept.at(-1)).toBe("key 49");
});

test("a value larger than the cache is returned and not kept", () => {
  const cache = new BoundedCache<readonly number[]>(1000);
  cache.set("small", [1]);
  expect(cache.set("large", new Array<number>(500).fill(0))).toHaveLength(500);
  expect(cache.get("large")).toBeUndefined();
  expect(cache.get("small")).toEqual([1]);
});

test("a part of a text is kept without the whole it was cut from", () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const cache = new BoundedCache<readonly number[]>(1_000_000);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const texts = 40;
  for (let index = 0; index < texts; index++) {
    const whole = `${index} การป้องกันการทุจริต `.repeat(50_000);
    cache.set(whole.slice(0, 40), [index]);
  }
  collectGarbage();
  expect(cache.get("7 การป้องกันการทุจริต ".repeat(2).slice(0, 40))).toEqual([7]);
  // One whole alone takes 2 MB
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(texts * 500_000);
});
