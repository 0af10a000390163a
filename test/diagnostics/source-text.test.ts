import { expect, test } from "vitest";
import { placeAtLine, placeAtOffset } from "../../src/diagnostics/source-text.ts";

const source = { name: "แม่แบบ.hbs", text: "<p>\r\n  ที่นี่<x>\n" };

test("a column is counted in clusters, as an editor shows it", () => {
  expect(placeAtOffset(source, source.text.indexOf("<x>"))).toEqual({
    file: "แม่แบบ.hbs",
    line: 2,
    column: 5,
    excerpt: "  ที่นี่<x>",
  });
});

test("line and units before it name the same place as the offset", () => {
  expect(placeAtLine(source, 2, "  ที่นี่".length)).toEqual(placeAtOffset(source, source.text.indexOf("<x>")));
});

test("an offset behind the end is the end", () => {
  expect(placeAtOffset({ name: "a", text: "ab" }, 99)).toEqual({
    file: "a",
    line: 1,
    column: 3,
    excerpt: "ab",
  });
});

test("places in a line of a machine's length are counted on from each other, whatever their order", () => {
  const line = "ที่นี่ ".repeat(3000);
  const long = { name: "a", text: `x\n${line}\ny` };
  const columns = [12_000, 20_999, 12_001, 15_000, 9000].map(
    (offset) => placeAtOffset(long, offset + 2).column,
  );
  const anew = [12_000, 20_999, 12_001, 15_000, 9000].map(
    (offset) => placeAtOffset({ ...long }, offset + 2).column,
  );
  expect(columns).toEqual(anew);
});
