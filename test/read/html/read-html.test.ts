import { expect, test } from "vitest";
import { readHtml } from "../../../src/read/html/index.ts";

const read = (body: string, id?: string): readonly string[] =>
  readHtml(new TextEncoder().encode(`<!DOCTYPE html>\n<html><body>${body}</body></html>`), id);

test("a block is a paragraph, what stands within a line is part of it", () => {
  expect(read("<h1>ก</h1><p>ข<strong>ค</strong> <time>ง</time></p><ul><li>จ</li></ul>")).toEqual([
    "ก",
    "ขค ง",
    "จ",
  ]);
});

test("text beside a block is a paragraph of its own: nothing is overlooked", () => {
  expect(read("<div>ก<p>ข</p>ค</div>")).toEqual(["ก", "ข", "ค"]);
});

test("a forced line end is a line feed", () => {
  expect(read("<p>ก<br/>ข</p>")).toEqual(["ก\nข"]);
});

test("only the element that is asked for is read", () => {
  expect(read('<p>นอก</p><div id="measures"><p>ใน</p></div><p>หลัง</p>', "measures")).toEqual(["ใน"]);
});

test("what is no word of the document is left out, and reading goes on after it", () => {
  expect(read('<p>ก<span data-artifact="">ภาพ</span>ข</p><div data-artifact=""><p>ค</p></div>ง')).toEqual([
    "กข",
    "ง",
  ]);
});

test.each([
  ["an element that is not closed", "<p>ก", undefined],
  ["an entity that XML does not know", "<p>&nbsp;</p>", undefined],
  ["an element that is not there", "<p>ก</p>", "measures"],
])("%s is refused", (_what, body, id) => {
  expect(() => read(body, id)).toThrow("read/file");
});
