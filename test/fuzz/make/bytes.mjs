// Changes of a file as bytes, or as text whoever wrote it.

const changes = [
  (bytes, { below }) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes, { below, few }) => spliced(bytes, below(bytes.length), few(60), Buffer.alloc(0)),
  (bytes, { below, few }) =>
    flipped(
      bytes,
      Array.from({ length: few(8) }, () => [below(bytes.length), 1 << below(8)]),
    ),
  (bytes, { below, few }) => spliced(bytes, below(bytes.length), 0, bytes.subarray(0, few(200))),
  (bytes, { below, few }) =>
    spliced(bytes, below(bytes.length), 0, Buffer.from(Array.from({ length: few(8) }, () => below(256)))),
  (bytes, { pick, below }) => spliced(bytes, below(bytes.length + 1), 0, Buffer.from(pick(pieces))),
  (bytes, { pick, below }) => spliced(bytes, below(bytes.length + 1), 1, Buffer.from(pick(pieces))),
  (bytes, { pick }) => pick(encodings)(bytes),
  (bytes, { pick }) => Buffer.from(pick(rewrites)(bytes.toString("utf8"))),
];

const pieces = [
  "\ufeff",
  "\u0000",
  ",",
  "}",
  "]",
  "{",
  "[",
  '"',
  "\\",
  "//ก\n",
  "/*",
  "'",
  "“",
  "NaN",
  "1e999",
  "-",
  "\r",
  "\u2028",
  "\u00a0",
  "<",
  ">",
  "{{",
  "}}",
  "{{#each x}}",
  "{{/if}}",
  "&",
  "true",
  "null",
  '"__proto__":{"a":1},',
  '"id":"act-x",',
];

const encodings = [
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString("utf8"), "utf16le")]),
  (bytes) => Buffer.from(bytes.toString("utf8"), "utf16le").swap16(),
  (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  (bytes) => Buffer.from(bytes.toString("latin1"), "utf8"),
  (bytes) => Buffer.from(bytes.toString("utf8").replaceAll("\n", "\r\n")),
  (bytes) => Buffer.from(bytes.toString("utf8").replaceAll("\n", "\r")),
  (bytes) => Buffer.from(bytes.toString("utf8").normalize("NFD")),
  () => Buffer.alloc(0),
  (bytes) => Buffer.concat([bytes, bytes]),
];

const rewrites = [
  (text) => text.replaceAll('"', "'"),
  (text) => text.replaceAll(/"(\w+)":/g, "$1:"),
  (text) => text.replaceAll(/(\d)/g, (digit) => String.fromCodePoint(0x0e50 + Number(digit))),
  (text) => text.replaceAll(/[[\]{}]/g, ""),
  (text) => text.replaceAll(/(\d+)/g, "0$1"),
  (text) => text.replaceAll(/\s+/g, ""),
  (text) => text.replaceAll(/,/g, ",,"),
  (text) => `${"[".repeat(5000)}${text}`,
  (text) => text.replaceAll("}", "},"),
  (text) => text.replaceAll(/: "/g, ': "\\u0000'),
];

/** The file, changed so many times. */
export function changeBytes(bytes, times, choices) {
  let changed = Buffer.from(bytes);
  for (let time = 0; time < times; time++) changed = Buffer.from(choices.pick(changes)(changed, choices));
  return changed;
}

const spliced = (bytes, at, removed, added) =>
  Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);

function flipped(bytes, flips) {
  const copy = Buffer.from(bytes);
  for (const [at, mask] of flips) if (at < copy.length) copy[at] ^= mask;
  return copy;
}
