/** Character classes for regular expressions of this room, to stand between `[` and `]`. */
export const classes = {
  /** Consonants, vowels, marks: all that words are made of. Not ฯ, ๆ, digits or signs. */
  thai: "\\u0e01-\\u0e2e\\u0e30-\\u0e3a\\u0e40-\\u0e45\\u0e47-\\u0e4e",
  consonant: "\\u0e01-\\u0e2e",
  digit: "0-9\\u0e50-\\u0e59",
  space: " \\u00a0",
} as const;

/** Can a word start with this UTF-16 unit: a consonant or a leading vowel, no mark or following vowel? */
export function canStartThaiWord(code: number): boolean {
  return (code >= 0x0e01 && code <= 0x0e2e) || (code >= 0x0e40 && code <= 0x0e44);
}

/** Is this UTF-16 unit one of `classes.thai`? */
export function isThaiLetter(code: number): boolean {
  return (
    (code >= 0x0e01 && code <= 0x0e3a && code !== 0x0e2f) ||
    (code >= 0x0e40 && code <= 0x0e4e && code !== 0x0e46)
  );
}
