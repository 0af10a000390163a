import { expect, test } from "vitest";
import { wantsColor } from "../src/terminal-color.ts";

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ noColor: "1" }, true, false],
  [{ noColor: "" }, true, true],
  [{ terminal: "dumb" }, true, false],
  [{ forceColor: "1" }, false, true],
  [{ forceColor: "" }, false, true],
  [{ forceColor: "0" }, true, false],
  [{ forceColor: "1", noColor: "1" }, false, true],
])("%j on a terminal (%s): colours %s", (setting, isTerminal, wanted) => {
  expect(wantsColor(setting, isTerminal)).toBe(wanted);
});
