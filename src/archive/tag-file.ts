/** One label with its value, as in `bagit.txt` and `bag-info.txt`. Labels may repeat. */
export type Tag = readonly [label: string, value: string];

/** Tags as text, one a line; a value's own line ends become spaces (RFC 8493, 2.2.2). */
export const printTags = (tags: readonly Tag[]): string =>
  tags.map(([label, value]) => `${label}: ${value.replace(/\s+/g, " ").trim()}\n`).join("");

/** Reads tags; a line that begins with a space goes on with the value before. Other lines without a colon are left out. */
export function parseTags(text: string): readonly Tag[] {
  const unfolded = text.replace(/^\ufeff/, "").replace(/(\r\n|\r|\n)[ \t]+/g, " ");
  return unfolded.split(/\r\n|\r|\n/).flatMap((line): readonly Tag[] => {
    const [, label, value] = /^([^:]+):(.*)$/.exec(line) ?? [];
    return label === undefined ? [] : [[label.trim(), value!.trim()]];
  });
}

/** The value of the first tag of a label, whatever its case. */
export const tagOf = (tags: readonly Tag[], label: string): string | undefined =>
  tags.find(([each]) => each.toLowerCase() === label.toLowerCase())?.[1];
