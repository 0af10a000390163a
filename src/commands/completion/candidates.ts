import type { Io } from "../../io.ts";
import type { OptionOutline, Outline } from "../outline.ts";
import { formats } from "../../render/index.ts";
import { namesInDossier } from "./dossier-names.ts";

/** A word that could stand at the cursor. */
export interface Candidate {
  readonly word: string;
  readonly description: string;
}

/**
 * What could stand at the cursor: `words` are those of the line up to it, the last one begun or empty. None where the name of
 * a file is wanted. Never throws for what was typed.
 */
export async function candidatesFor(
  words: readonly string[],
  program: Outline,
  io: Io,
): Promise<readonly Candidate[]> {
  const typed = words.filter((word) => word !== "=");
  const current = typed.at(-1) ?? "";
  const before = typed.slice(0, -1);
  const place = await placeOf(before, program);
  const all = await allAt(place, { current, before, io });
  const begun = current.replace(/^["']/, "").replace(/\\(.)/g, "$1");
  return all.filter(({ word }) => word.startsWith(begun));
}

/** Where in the program the cursor is. */
interface Cursor {
  readonly outline: Outline;
  readonly options: readonly OptionOutline[];
  /** The option whose value is wanted. */
  readonly asking: OptionOutline | undefined;
  /** Positional arguments that are there already. */
  readonly given: number;
}

async function placeOf(before: readonly string[], program: Outline): Promise<Cursor> {
  let [outline, options, given] = [program, program.options, 0];
  let asking: OptionOutline | undefined;
  for (const word of before) {
    if (asking !== undefined) {
      asking = undefined;
      continue;
    }
    if (word.startsWith("-")) {
      const option = options.find(({ name }) => word === `--${name}`);
      asking = option?.isSwitch === false ? option : undefined;
      continue;
    }
    const command = outline.commands.find(({ name }) => name === word);
    if (command === undefined) given += 1;
    else {
      outline = await command.open();
      options = [...outline.options, ...options];
    }
  }
  return { outline, options, asking, given };
}

/** What was typed, and the world to look things up in. */
interface Typed {
  readonly current: string;
  readonly before: readonly string[];
  readonly io: Io;
}

async function allAt(
  { outline, options, asking, given }: Cursor,
  { current, before, io }: Typed,
): Promise<readonly Candidate[]> {
  if (asking !== undefined) {
    const names = await namesInDossier(asking.name, before, io);
    return [...bare(asking.name === "format" ? formats : asking.choices), ...names];
  }
  if (current.startsWith("-"))
    return options
      .filter(({ name }) => !before.includes(`--${name}`))
      .map(({ name, description }) => ({ word: `--${name}`, description }));
  if (outline.commands.length > 0)
    return outline.commands.map(({ name, description }) => ({ word: name, description }));
  const wanted = outline.positionals[given];
  return wanted?.name === "topic" ? topics() : bare(wanted?.choices ?? []);
}

async function topics(): Promise<readonly Candidate[]> {
  const { guideTopics } = await import("../help/guide-pages.ts");
  return guideTopics().map(({ name, title }) => ({ word: name, description: title }));
}

const bare = (words: readonly string[]): readonly Candidate[] =>
  words.map((word) => ({ word, description: "" }));

/** As the shells' scripts read them. */
export const candidateLines = (candidates: readonly Candidate[]): string =>
  candidates.map(({ word, description }) => `${word}\t${description.replace(/\s+/g, " ")}\n`).join("");
