import { classes } from "../characters.ts";
import { normaliseText } from "../normalise.ts";
import { spansOf, type Span } from "../span.ts";

/** Marks where no Thai keyboard should have let them. */
export interface ImpossibleCluster extends Span {
  readonly fault: "doubled" | "order" | "homeless" | "vowel-without-letter";
  /** The only thing it can have been meant for, where there is one. */
  readonly meant?: string;
}

const above = "\\u0e31\\u0e34-\\u0e37\\u0e47\\u0e4d";
const below = "\\u0e38-\\u0e3a";
const tones = "\\u0e48-\\u0e4c";
const marks = `${above}${below}${tones}\\u0e4e`;
const leading = "\\u0e40-\\u0e44";
const { consonant } = classes;

/** เเ for แ, ํา for ำ, a tone before its vowel: another order of typing that looks right. */
const disorder = new RegExp(
  `\\u0e40\\u0e40|\\u0e4d[${tones}]?\\u0e32|[${tones}]+[${above}${below}]+|[\\u0e32\\u0e33][${tones}]`,
  "g",
);
/** Two marks of the same class on one letter. */
const doubled = new RegExp(
  `[${above}]{2,}|[${below}]{2,}|[${tones}]{2,}|[${above}][${below}]|[${below}][${above}]`,
  "g",
);
/** A mark or a following vowel on no letter. */
const homeless = new RegExp(
  `(?<![${consonant}${marks}])[${marks}]+|(?<![${consonant}${marks}\\u0e32])\\u0e30|(?<![${consonant}${marks}])[\\u0e32\\u0e33]|(?<![ฤฦ])ๅ`,
  "g",
);
/** A leading vowel before something that is no consonant. */
const lonelyVowel = new RegExp(
  `[${leading}](?![${consonant}${leading}])|[${leading}](?=[${leading}])(?!\\u0e40\\u0e40)`,
  "g",
);

/** Every place of a text where marks and vowels cannot stand as they do, from left to right; none overlap. */
export function impossibleClusters(text: string): readonly ImpossibleCluster[] {
  const found = [
    ...spansOf(text, disorder).map((span) => withMeant(text, { ...span, fault: "order" })),
    ...spansOf(text, doubled).map((span) => withMeant(text, { ...span, fault: "doubled" })),
    ...spansOf(text, homeless).map((span) => ({ ...span, fault: "homeless" as const })),
    ...spansOf(text, lonelyVowel).map((span) => ({ ...span, fault: "vowel-without-letter" as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((cluster) => {
    if (cluster.start < end) return false;
    end = cluster.end;
    return true;
  });
}

/** Typing that has one right form gets it: the text that is printed for it. */
function withMeant(text: string, cluster: ImpossibleCluster): ImpossibleCluster {
  const base = cluster.start > 0 ? text[cluster.start - 1]! : "";
  const meant = normaliseText(base + text.slice(cluster.start, cluster.end)).slice(base.length);
  const isRight = !new RegExp(`${doubled.source}|${disorder.source}`).test(base + meant);
  return isRight ? { ...cluster, meant } : cluster;
}
