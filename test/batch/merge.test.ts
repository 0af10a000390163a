import { expect, test } from "vitest";
import { mergeResults, rangesText, type ShardResults } from "../../src/batch/merge.ts";
import type { Result } from "../../src/batch/result.ts";
import { resultWith } from "../support/batch.ts";

const file = (name: string, sha256 = "s") => ({ file: name, format: "pdf", sha256, bytes: 1, pages: 1 });
const result = (position: number, changes: Partial<Result> = {}): Result =>
  resultWith({
    position,
    of: 5,
    input: `${position}.json`,
    files: [file(`${position}/a.pdf`)],
    ...changes,
  });
const shard = (name: string, results: readonly Result[]): ShardResults => ({
  file: name,
  results,
  isTorn: false,
  faulty: [],
});
const said = (shards: readonly ShardResults[]): readonly string[] =>
  mergeResults(shards).diagnostics.map(({ severity, message }) => `${severity}: ${message}`);

const first = shard("1.ndjson", [result(1), result(3), result(5)]);
const second = shard("2.ndjson", [result(2), result(4)]);

test("whole shards are joined in the order of the inputs, in silence", () => {
  const { results, diagnostics } = mergeResults([second, first]);
  expect(results).toEqual([1, 2, 3, 4, 5].map((position) => result(position)));
  expect(diagnostics).toEqual([]);
});

test("inputs of which nothing is told are named", () => {
  expect(said([first])).toEqual(["error: ไม่มีผลของแฟ้มข้อมูล 2 จาก 5 แฟ้ม: ลำดับที่ 2, 4"]);
});

test("a shard that did not come to its end is named", () => {
  const begun = shard("2.ndjson", [result(2, { of: null })]);
  expect(said([first, begun])).toEqual([
    "error: “2.ndjson” เป็นผลของชุดที่ยังทำไม่จบ",
    "error: ไม่มีผลของแฟ้มข้อมูล 1 จาก 5 แฟ้ม: ลำดับที่ 4",
  ]);
});

test("the same work told twice counts once, different work is a fault", () => {
  expect(said([first, second, shard("3.ndjson", [result(2, { milliseconds: 99 })])])).toEqual([
    "warning: “2.json” มีผลซ้ำใน “2.ndjson” และ “3.ndjson” จึงนับครั้งเดียว",
  ]);
  const other = shard("3.ndjson", [result(2, { files: [file("2/a.pdf", "other")] })]);
  expect(said([first, second, other])).toEqual([
    "error: ผลของ “2.json” ใน “2.ndjson” และ “3.ndjson” ไม่ตรงกัน",
  ]);
});

test("what was made holds against what failed", () => {
  const failed = result(2, { outcome: "failed", files: [] });
  const { results } = mergeResults([first, second, shard("3.ndjson", [failed])]);
  expect(results.find(({ position }) => position === 2)).toEqual(result(2));
});

test("shards of different inputs are noticed by names and by numbers", () => {
  const strange = shard("2.ndjson", [result(2), result(4), result(3, { input: "x.json", files: [] })]);
  expect(said([first, strange])).toEqual([
    "error: แฟ้มข้อมูลลำดับที่ 3 เป็น “3.json” กับ “x.json” ใน “1.ndjson” และ “2.ndjson”",
  ]);
  const fewer = shard("2.ndjson", [result(2, { of: 4 }), result(4, { of: 4 })]);
  expect(said([first, fewer])).toEqual([
    "error: จำนวนแฟ้มข้อมูลทั้งหมดไม่ตรงกัน: 5 แฟ้มตาม “1.ndjson” แต่ 4 แฟ้มตาม “2.ndjson”",
  ]);
});

test("two inputs that wrote one document are named", () => {
  const same = shard("2.ndjson", [result(2), result(4, { files: [file("1/a.pdf")] })]);
  expect(said([first, same])).toEqual(["error: “1.json” และ “4.json” เขียนแฟ้มเดียวกัน: 1/a.pdf"]);
});

test("torn and strange lines are told of", () => {
  const torn = { ...second, isTorn: true, faulty: [7] };
  expect(said([first, torn])).toEqual([
    "warning: บรรทัดสุดท้ายของ “2.ndjson” เขียนไม่จบ จึงไม่นับ",
    "error: บรรทัดที่ 7 ของ “2.ndjson” ไม่ใช่ผลของ saraban batch",
  ]);
});

test("numbers are told in ranges", () => {
  expect(rangesText([1, 2, 3, 7, 9, 10])).toBe("1–3, 7, 9–10");
  expect(rangesText(Array.from({ length: 12 }, (_, index) => index * 2))).toBe(
    "0, 2, 4, 6, 8, 10, 12, 14, 16, 18, …",
  );
});
