import { expect, test } from "vitest";
import { relativeTo } from "../../src/site/paths.ts";

test.each([
  ["index.html", "assets/site.css", "assets/site.css"],
  ["2568/index.html", "assets/site.css", "../assets/site.css"],
  ["2568/index.html", "2567/index.html", "../2567/index.html"],
  ["a/2568/index.html", "a/index.html", "../index.html"],
  ["a/2568/index.html", "a/2568/x.pdf", "x.pdf"],
  ["a/index.html", "index.html", "../index.html"],
])("from %s to %s it is %s", (page, target, way) => {
  expect(relativeTo(page, target)).toBe(way);
});
