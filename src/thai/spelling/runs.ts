import { classes } from "../characters.ts";
import { spansOf, type Span } from "../span.ts";

const letters = new RegExp(`[${classes.thai}]+`, "g");

/** The stretches of Thai letters and marks of a text: what is between them is no part of a Thai word. */
export const runsIn = (text: string): readonly Span[] => spansOf(text, letters);

const consonantsOnly = new RegExp(`^[${classes.consonant}]{1,4}$`);

/** Are these letters read one by one: อบต, มม? Words as short have a vowel, but for some that are common (คน, รวม). */
export const isAbbreviation = (run: string): boolean => consonantsOnly.test(run);
