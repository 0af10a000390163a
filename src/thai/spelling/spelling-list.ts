import { readFileSync } from "node:fs";
import { classes } from "../characters.ts";
import { alternatives } from "../patterns.ts";
import { spansOf, type Span } from "../span.ts";
import { generalLexicon } from "./lexicon.ts";
import { costOfReading, latticeOf } from "./word-lattice.ts";

/** A spelling that is wrong, and what is right. */
export interface SpellingEntry {
  readonly wrong: string;
  readonly right: string;
  /** Would nobody want the wrong form? */
  readonly certain: boolean;
}

/** A wrong spelling found in a text. */
export interface ListedMisspelling extends Span {
  readonly entry: SpellingEntry;
}

/** Finds the wrong spellings of a list in a text, longer ones first; none overlap. */
export type FindListed = (text: string) => readonly ListedMisspelling[];

/** The list of the package, `data/thai/spelling.tsv`; read once, when first asked for. */
export function generalSpelling(): readonly SpellingEntry[] {
  return (loaded ??= parseSpelling(
    readFileSync(new URL("../../../data/thai/spelling.tsv", import.meta.url), "utf8"),
  ));
}

let loaded: readonly SpellingEntry[] | undefined;

/** Reads a list: a line of names, then wrong form, right form, basis and `yes` or `no`, with tabs between. */
export function parseSpelling(table: string): readonly SpellingEntry[] {
  return table
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split("\t"))
    .flatMap(([wrong = "", right = "", , certain = ""]) =>
      wrong === "" || right === "" ? [] : [{ wrong, right, certain: certain.trim() === "yes" }],
    );
}

/**
 * Makes a finder of the list's wrong spellings. Thai and Latin words are found whole only; an entry that is right as it
 * stands keeps what is in it from being found.
 */
export function createListedFinder(entries: readonly SpellingEntry[]): FindListed {
  if (entries.length === 0) return () => [];
  const byWrong = new Map(entries.map((entry) => [entry.wrong, entry]));
  const pattern = new RegExp(alternatives([...byWrong.keys()]), "g");
  return (text) =>
    spansOf(text, pattern)
      .map((span) => ({ ...span, entry: byWrong.get(text.slice(span.start, span.end))! }))
      .filter(({ entry, ...span }) => entry.right !== entry.wrong && isWhole(text, span));
}

const onlyThai = new RegExp(`^[${classes.thai}]+$`);
const onlyLatin = /^[A-Za-z]+$/;

function isWhole(text: string, { start, end }: Span): boolean {
  const found = text.slice(start, end);
  if (onlyLatin.test(found)) return !/[A-Za-z]/.test(text.charAt(start - 1) + text.charAt(end));
  return !onlyThai.test(found) || isThaiWord(text, { start, end });
}

/** What a wrong form may cost at most in a reading, and by how much that reading may be worse than the best. */
const wrongCost = 20;
const tolerance = 3;
/** Words around it are looked at as far as this. */
const context = 40;

/** Does the text around read as words if the wrong form is taken for one? Not กฏ in ปรากฏ. */
function isThaiWord(text: string, { start, end }: Span): boolean {
  const before = new RegExp(`[${classes.thai}]*$`).exec(text.slice(Math.max(0, start - context), start))![0];
  const after = new RegExp(`^[${classes.thai}]*`).exec(text.slice(end, end + context))![0];
  const lexicon = generalLexicon();
  const wrong = text.slice(start, end);
  const lattice = latticeOf(before + wrong + after, lexicon);
  const own = Math.min(wrongCost, costOfReading(wrong));
  const [from, to] = [before.length, before.length + wrong.length];
  return lattice.before[from]! + own + lattice.from[to]! <= lattice.from[0]! + tolerance;
}
