/** Texts one under the other, as printed. */
export type Lines = readonly string[];

/** The lines of a text of the dossier; those without a visible character are left out. */
export function linesOf(text: string): Lines {
  return text.split("\n").filter((line) => /\S/.test(line));
}

/** The paragraphs of a running text, each with its lines: a blank line begins a new paragraph. */
export function paragraphsOf(text: string): readonly Lines[] {
  return text
    .split(/\n(?:[^\S\n]*\n)+/)
    .map(linesOf)
    .filter((lines) => lines.length > 0);
}

/** What an empty cell of running plans shows in official tables. */
export const dash = "-";

/** What an empty cell of findings shows: the field's convention asks for the word. */
export const none = "ไม่มี";

/** The lines of a cell; never none at all. */
export function cellLines(text: string, whenEmpty: typeof dash | typeof none): Lines {
  const lines = linesOf(text);
  return lines.length > 0 ? lines : [whenEmpty];
}
