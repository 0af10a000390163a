import { nearest } from "../diagnostics/nearest.ts";
import type { Outline } from "./outline.ts";

/** What to do about a wrong command line: the names that were likely meant, and whose help to read. */
export async function usageHints(argv: readonly string[], program: Outline): Promise<readonly string[]> {
  const hints: string[] = [];
  const path = ["saraban"];
  let outline = program;
  let options = program.options;
  for (const word of argv) {
    if (word === "--") break;
    if (word.startsWith("--")) {
      const likely = likelyOption(word, ["help", "version", ...options.map(({ name }) => name)]);
      if (likely !== undefined) hints.push(`${word}: หมายถึง ${likely} หรือไม่`);
      continue;
    }
    if (outline.commands.length === 0 || word.startsWith("-")) continue;
    const command = outline.commands.find(({ name }) => name === word);
    if (command === undefined) {
      const likely = nearest(
        word,
        outline.commands.map(({ name }) => name),
      );
      if (likely !== undefined) hints.push(`${word}: หมายถึง ${[...path, likely].join(" ")} หรือไม่`);
      break;
    }
    path.push(word);
    outline = await command.open();
    options = [...options, ...outline.options];
  }
  return [...hints, `ดูวิธีใช้ด้วย ${path.join(" ")} --help`];
}

/** The option that was meant, as it is typed; undefined for one that there is, and where none is near. */
function likelyOption(word: string, known: readonly string[]): string | undefined {
  const name = word.slice(2).replace(/=.*$/s, "");
  if (known.includes(name.replace(/^no-/, ""))) return undefined;
  const likely = nearest(name, known);
  return likely === undefined ? undefined : `--${likely}`;
}
