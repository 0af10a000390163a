import { classes } from "./characters.ts";

/** A bracket or quotation mark without its partner. */
export interface UnbalancedSign {
  /** UTF-16 offset. */
  readonly at: number;
  readonly sign: string;
  /** The partner that is missing, and on which side of it. */
  readonly partner: string;
  readonly missing: "before" | "after";
}

const pairs = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["“", "”"],
  ["‘", "’"],
  ["«", "»"],
]);
const openers = new Map([...pairs].map(([open, close]) => [close, open]));
const signs = /[()[\]{}“”‘’«»"]/g;
/** ๑) 12) ก) a) at the head of an item closes nothing; ’ in a Latin word or before a year is an apostrophe. */
const listMarker = new RegExp(
  `(?<![^\\s(/])(?:[${classes.digit}]{1,3}(?:[.][${classes.digit}]{1,3}){0,3}|[${classes.consonant}A-Za-z])$`,
);

interface Open {
  readonly at: number;
  readonly sign: string;
}

/** The signs of a text that have no partner, from left to right. Straight quotation marks go in twos. */
export function unbalancedSigns(text: string): readonly UnbalancedSign[] {
  const open: Open[] = [];
  const found: UnbalancedSign[] = [];
  for (const { index: at, 0: sign } of text.matchAll(signs)) {
    if (isApostrophe(text, at, sign)) continue;
    if (sign === '"') toggle(open, at);
    else if (pairs.has(sign)) open.push({ at, sign });
    else if (!close(open, openers.get(sign)!, found) && !isListMarker(text, at, sign))
      found.push({ at, sign, partner: openers.get(sign)!, missing: "before" });
  }
  found.push(...open.map(unclosed));
  return found.sort((a, b) => a.at - b.at);
}

const unclosed = ({ at, sign }: Open): UnbalancedSign => ({
  at,
  sign,
  partner: pairs.get(sign) ?? sign,
  missing: "after",
});

function toggle(open: Open[], at: number): void {
  const last = open.findLastIndex(({ sign }) => sign === '"');
  if (last < 0) open.push({ at, sign: '"' });
  else open.splice(last, 1);
}

/** Closes the last sign of its kind; those opened inside it stay open and are told. */
function close(open: Open[], opener: string, found: UnbalancedSign[]): boolean {
  const last = open.findLastIndex(({ sign }) => sign === opener);
  if (last < 0) return false;
  found.push(...open.splice(last).slice(1).map(unclosed));
  return true;
}

function isListMarker(text: string, at: number, sign: string): boolean {
  return sign === ")" && listMarker.test(text.slice(Math.max(0, at - 16), at));
}

const isApostrophe = (text: string, at: number, sign: string): boolean =>
  (sign === "’" || sign === "‘") &&
  (/[A-Za-z]/.test(text.charAt(at - 1)) || /[0-9๐-๙]/.test(text.charAt(at + 1)));
