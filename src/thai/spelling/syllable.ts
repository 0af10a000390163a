import { classes } from "../characters.ts";

const { consonant } = classes;

/** Vowels above and below, tones, MAITAIKHU and THANTHAKHAT, as the inside of a character class. */
export const markClass = "\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e";

/** A syllable as it is written, as the source of an expression. */
export const syllableSource = `[\\u0e40-\\u0e44]?[${consonant}]{1,2}[${markClass}]*[\\u0e30\\u0e32\\u0e33]?[${consonant}]{0,2}\\u0e4c?`;

/**
 * The same, only as most syllables are: no two consonants at its beginning but those that are read as one there, and one
 * at its end, which a silent one may follow.
 */
export const plainSyllableSource = `[\\u0e40-\\u0e44]?(?:[กขคจซตถทปผพบสอ][รลวนมยต]|ห[งญนมยรลว]|[${consonant}])[${markClass}]*[อวย]?[\\u0e30\\u0e32\\u0e33]?[${consonant}]?(?:[${consonant}][\\u0e34\\u0e38]?\\u0e4c)?`;
