// Dossiers that differ from each other in their words and numbers, the same ones in every run.
import { readFileSync } from "node:fs";

const seed = JSON.parse(
  readFileSync(new URL("../../data/hin-dat-2566/dossier.json", import.meta.url), "utf8"),
);
const segmenter = new Intl.Segmenter("th", { granularity: "word" });
/** One word in so many is exchanged: by far the most lines differ, the length of the whole does not. */
const exchanged = 8;

/** Texts a reader sees and no other field refers to. */
const freeTexts = new Set(["remark", "recommendation", "missingElements", "text"]);

const words = [...new Set(textsOf(seed).flatMap(segments).filter(isThaiWord))].sort();

/**
 * The dossier of the seed with other words and scores, as JSON text.
 * @param {number} number which document; equal numbers give equal texts
 * @param {number} [rows] rows of its measures table, by default as many as the seed has
 */
export function dossierText(number, rows) {
  const random = mulberry32(number + 1);
  const dossier = JSON.parse(JSON.stringify(seed), (key, value) =>
    freeTexts.has(key) && typeof value === "string" ? reworded(value, random) : value,
  );
  for (const indicator of dossier.assessment.indicators)
    indicator.score = 80 + Math.floor(random() * 2000) / 100;
  if (rows !== undefined) setRows(dossier, rows, random);
  return JSON.stringify(dossier, null, 2);
}

/** Every row keeps its own words, however many there are. */
function setRows({ measureGroups }, rows, random) {
  const actions = measureGroups.flatMap((group) => group.actions);
  const perGroup = Math.ceil(rows / measureGroups.length);
  let made = 0;
  for (const group of measureGroups) {
    const count = Math.min(perGroup, rows - made);
    group.actions = Array.from({ length: count }, (_, index) => {
      const action = actions[(made + index) % actions.length];
      return { ...action, id: `act-${made + index}`, text: reworded(action.text, random), answers: [] };
    });
    made += count;
  }
}

function reworded(text, random) {
  return segments(text)
    .map((word) => {
      if (/^[0-9๐-๙]+$/.test(word)) return String(Math.floor(random() * 90) + 10);
      return isThaiWord(word) && random() * exchanged < 1 ? words[Math.floor(random() * words.length)] : word;
    })
    .join("");
}

function textsOf(value) {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function segments(text) {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function isThaiWord(word) {
  return /^[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e]{2,}$/.test(word);
}

/** A small seeded generator of numbers from 0 to 1 (Tommy Ettinger's mulberry32). */
function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
