/** Marks that stand above or below the letter before them. */
const thaiMarks = "\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e";
/** MAI EK, MAI THO, MAI TRI, MAI CHATTAWA. */
const tones = "\\u0e48-\\u0e4b";
/** Vowels written after their letter: ะ า ำ ๅ. */
const followingVowels = "\\u0e30\\u0e32\\u0e33\\u0e45";

/**
 * Text that is normal already, as nearly all is: no character that goes or composes, each mark after what it may follow.
 * Each alternative is one character, so the time is that of the text's length.
 */
const normalAlready = new RegExp(
  "^(?:[\\n -~\\u00a0\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d\\u2026\\u0e01-\\u0e2f\\u0e3f\\u0e41-\\u0e44\\u0e46\\u0e4f-\\u0e5b]" +
    "|\\u0e40(?!\\u0e40)" +
    "|[\\u0e31\\u0e34-\\u0e39\\u0e47](?![\\u0e31\\u0e34-\\u0e3a\\u0e47\\u0e4d\\u0e4e])" +
    `|[${tones}\\u0e4c](?![${thaiMarks}])` +
    `|[\\u0e30\\u0e32\\u0e33](?![${followingVowels}${tones}]))*$`,
);
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Zero width and soft hyphens print nothing; what they ask of a line end is decided here anew. */
const invisible =
  /(?!\n)[\p{Control}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00ad\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;
const decomposedSaraAm = new RegExp(`\\u0e4d([${tones}]*)\\u0e32`, "g");
const followingVowelsAndTones = new RegExp(`[${followingVowels}][${followingVowels}${tones}]+`, "g");
const severalMarks = new RegExp(`[${thaiMarks}]{2,}`, "g");
const doubledMark = new RegExp(`([${thaiMarks}])\\1+`, "g");
/** No writing sets more than a few marks on a letter; hundreds overflow the fonts' offsets. */
const tooManyMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * The one door for typed text: the same words always become the same code points. Idempotent.
 *
 * - NFC; never NFKC, which takes ำ apart for good.
 * - Lone surrogates become U+FFFD; controls, noncharacters, bidi controls, zero-width characters and soft
 *   hyphens go; every kind of line end becomes `\n`, a tab a space.
 * - Thai typing that looks the same is made the same: ํ + า is ำ, เ + เ is แ, a tone stands after the vowel
 *   above or below and before ะ า ำ, a mark typed twice stands once.
 * - At most 8 marks follow a letter.
 *
 * Spaces and no-break spaces stay as typed: how many there are is the writer's affair.
 */
export function normaliseText(text: string): string {
  if (normalAlready.test(text)) return text;
  let normal = removeInvisible(text).normalize("NFC").replace(doubledMark, "$1").replace(tooManyMarks, "$1");
  let before: string;
  do {
    before = normal;
    normal = orderThaiMarks(before).normalize("NFC").replace(doubledMark, "$1");
  } while (normal !== before);
  return normal;
}

function removeInvisible(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(lineEnds, "\n")
    .replaceAll("\t", " ")
    .replace(invisible, "");
}

/**
 * NFC orders only marks that have a combining class; most of Thai's have none. Once is enough for all that
 * people type; where marks of other scripts stand between Thai ones, NFC may leave something to do again.
 */
function orderThaiMarks(text: string): string {
  return text
    .replaceAll("\u0e40\u0e40", "\u0e41")
    .replace(decomposedSaraAm, "$1\u0e33")
    .replace(followingVowelsAndTones, (sequence) => sorted(sequence, isTone, isFollowingVowel))
    .replace(severalMarks, (sequence) => sorted(sequence, isVowelMark, isNikhahit));
}

type Kind = (character: string) => boolean;

/** The characters of the first kind, then those of the second, then the rest, each in their order. */
function sorted(sequence: string, first: Kind, second: Kind): string {
  const rank = (character: string): number => (first(character) ? 0 : second(character) ? 1 : 2);
  return [...sequence].sort((a, b) => rank(a) - rank(b)).join("");
}

const isTone: Kind = (character) => character >= "\u0e48" && character <= "\u0e4b";
const isFollowingVowel: Kind = (character) => !isTone(character);
const isNikhahit: Kind = (character) => character === "\u0e4d";
/** Vowels, MAITAIKHU and PHINTHU: they touch the letter, so tones and THANTHAKHAT come after them. */
const isVowelMark: Kind = (character) => character < "\u0e48";
