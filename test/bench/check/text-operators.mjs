// Slips of typing. They know Thai letters, never the rules of the checker or its lists.
// Each takes a text and what gives chance, and gives the spoilt text with the place of the damage, or undefined.

const mark = /[ัิ-ฺ็-๎]/g;
const digit = { thai: "๐๑๒๓๔๕๖๗๘๙", arabic: "0123456789" };

/** A syllable as it is written: a leading vowel, a consonant or a cluster, its marks and vowels, and a final consonant that has none of its own. */
const syllable = new RegExp(
  "[เแโใไ]?(?:[กขคตปผพ][รลว](?=[ัิ-ฺ็-๎าะำ])|ห[งญนมยรลว](?=[ัิ-ฺ็-๎าะำ])|[ก-ฮ])" +
    "[ัิ-ฺ็-๎]*(?:[อยว](?=[ก-ฮ](?![ัิ-ฺ็-๎ะาำ])))?[ะาำ]?" +
    "(?:[ก-ฮ](?![ัิ-ฺ็-๎ะาำ])(?![รลว][ัิ-ฺ็-๎ะาำ]))?(?:[ก-ฮ][ิุ]?์)*",
  "g",
);

const words = new Intl.Segmenter("th", { granularity: "word" });

function matches(text, pattern, isFree) {
  return [...text.matchAll(pattern)].filter(({ index, 0: found }) => isFree(index, index + found.length));
}

/** Syllables of words that have two at least, with the word around them. */
function syllablesInWords(text, isFree) {
  return [...words.segment(text)].flatMap(({ segment, index }) => {
    const found = [...segment.matchAll(syllable)].map((match) => ({
      at: index + match.index,
      text: match[0],
    }));
    const whole = found.length >= 2 && found.map((item) => item.text).join("") === segment;
    return whole && isFree(index, index + segment.length) ? [found] : [];
  });
}

const splice = (text, from, to, put) => ({
  text: text.slice(0, from) + put + text.slice(to),
  at: from,
  from: text.slice(Math.max(0, from - 8), to + 8),
});

export const textOperators = {
  "drop a mark": (text, { oneOf }, isFree) => {
    const found = oneOf(matches(text, mark, isFree));
    return found && splice(text, found.index, found.index + 1, "");
  },
  "double a mark": (text, { oneOf }, isFree) => {
    const found = oneOf(matches(text, mark, isFree));
    return found && splice(text, found.index, found.index + 1, found[0] + found[0]);
  },
  "swap a mark": (text, { oneOf }, isFree) => {
    const found = oneOf(matches(text, /[ัิ-ฺ็-๎][ก-๎]/g, isFree).filter(({ 0: pair }) => pair[0] !== pair[1]));
    return found && splice(text, found.index, found.index + 2, found[0][1] + found[0][0]);
  },
  "drop a syllable": (text, { oneOf }, isFree) => {
    const word = oneOf(syllablesInWords(text, isFree));
    const lost = word && oneOf(word);
    return lost && splice(text, lost.at, lost.at + lost.text.length, "");
  },
  "double a syllable": (text, { oneOf }, isFree) => {
    const word = oneOf(syllablesInWords(text, isFree));
    const twice = word && oneOf(word);
    return twice && splice(text, twice.at, twice.at + twice.text.length, twice.text + twice.text);
  },
  "swap two syllables": (text, { oneOf, below }, isFree) => {
    const word = oneOf(syllablesInWords(text, isFree));
    if (!word) return undefined;
    const index = below(word.length - 1);
    const [first, second] = [word[index], word[index + 1]];
    if (first.text === second.text) return undefined;
    return splice(text, first.at, second.at + second.text.length, second.text + first.text);
  },
  "drop a bracket": (text, { oneOf }, isFree) => {
    const found = oneOf(matches(text, /(?<!^|\n|\s\([๐-๙]{1,2})[()“”]/g, isFree));
    return found && splice(text, found.index, found.index + 1, "");
  },
  "shift a year": (text, { oneOf }, isFree) => {
    const found = oneOf(matches(text, /(?<![๐-๙])๒๕[๕-๗][๐-๙](?![๐-๙])/g, isFree));
    if (!found) return undefined;
    const year = Number([...found[0]].map((one) => digit.thai.indexOf(one)).join(""));
    const shifted = String(year + oneOf([-3, -2, 2, 3]));
    return splice(
      text,
      found.index,
      found.index + 4,
      [...shifted].map((one) => digit.thai[Number(one)]).join(""),
    );
  },
  renumber: (text, { oneOf }, isFree) => {
    const found = oneOf(
      matches(text, /(?<=^|\n)\([๐-๙]{1,2}\)|ตัวชี้วัดที่ [๐-๙]{1,2}(?= ?[ก-ฮเ-ไ][ก-๎]{7})/g, isFree),
    );
    if (!found) return undefined;
    const number = /[๐-๙]+/.exec(found[0])[0];
    const value = Number([...number].map((one) => digit.thai.indexOf(one)).join(""));
    const other = String(value + oneOf([1, 2, 3])).replace(/\d/g, (one) => digit.thai[Number(one)]);
    return splice(text, found.index, found.index + found[0].length, found[0].replace(number, other));
  },
};
