import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { officialSheet } from "../../src/sheet/official.ts";

const page = readFileSync(new URL("../../docs/layout-sources.md", import.meta.url), "utf8");

/** Every number and colour of the sheet, by its path. */
function leaves(value: object, path = ""): readonly (readonly [path: string, value: string])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === "object" && inner !== null
      ? leaves(inner, `${path}${key}.`)
      : [[`${path}${key}`, String(inner)] as const],
  );
}

/** The page's rows: name, value without its unit, state and source. */
const rows = Array.from(
  page.matchAll(/^\| `([\w.]+)` +\| (\S+)[^|]*\| (\S+) +\| (.+?) +\|$/gm),
  ([, name, value, state, source]) => ({ name, value, state, source: source! }),
);

test("each number of the official sheet stands on the page with its value, and no other", () => {
  expect(rows.map(({ name, value }) => [name, value])).toEqual(
    expect.arrayContaining(leaves(officialSheet).map((leaf) => [...leaf])),
  );
  expect(rows).toHaveLength(leaves(officialSheet).length);
});

test("each says how sure it is; what has a source or a practice names it", () => {
  expect(rows.filter(({ state }) => !["มีแหล่ง", "นิยม", "ออกแบบ"].includes(state!))).toEqual([]);
  const unnamed = rows.filter(
    ({ state, source }) => state !== "ออกแบบ" && !/\[S\d+\]|^เช่นเดียวกัน/.test(source),
  );
  expect(unnamed).toEqual([]);
});

test("each source that is named is listed", () => {
  const named = new Set(Array.from(page.matchAll(/\[(S\d+)\]/g), ([, source]) => source!));
  const list = page.split("## แหล่งที่อ่าน")[1]!;
  const listed = new Set(
    Array.from(list.matchAll(/^\| (S[^|]+?) +\|/gm), ([, names]) => rangeOf(names!)).flat(),
  );
  expect([...named].filter((source) => !listed.has(source))).toEqual([]);
});

/** `S20–S22, S26` → S20, S21, S22, S26. */
function rangeOf(names: string): readonly string[] {
  return names.split(", ").flatMap((name) => {
    const [first, last = first] = name.split("–").map((end) => Number(end.slice(1)));
    return Array.from({ length: last! - first! + 1 }, (_, index) => `S${first! + index}`);
  });
}
