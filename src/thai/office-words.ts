import { readFileSync } from "node:fs";

/**
 * The office's glue list, `data/thai/office-words.txt`: words that a line never parts, and phrases with a
 * `|` at each place where it may. Read once, when first asked for.
 */
export function officeWords(): readonly string[] {
  loaded ??= readFileSync(new URL("../../data/thai/office-words.txt", import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.replace(/#.*/, "").trim())
    .filter((line) => line !== "");
  return loaded;
}

let loaded: readonly string[] | undefined;
