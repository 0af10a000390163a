// Values that programs stumble over, each a legal value of JSON.

const thai = "การเปิดเผยข้อมูลสาธารณะของหน่วยงาน";

/** Makers of texts; each is given the choices of its case. */
const texts = [
  () => "",
  () => " ",
  () => "\u00a0",
  () => "-",
  ({ few }) => "\n".repeat(few(6)),
  ({ few }) => `ก${"\n\n".repeat(few(4))}ข`,
  ({ few }) => "ก".repeat(few(3000)),
  ({ few }) => "a".repeat(few(3000)),
  ({ few }) => "1".repeat(few(400)),
  ({ few }) => thai.repeat(few(40)),
  ({ few }) => `${thai} `.repeat(few(60)),
  ({ few }) => "https://www.example.go.th/".repeat(few(30)),
  ({ few }) => `ก${"\u0e48".repeat(few(60))}`,
  ({ few, pick }) => Array.from({ length: few(80) }, () => pick(thaiMarks)).join(""),
  ({ few, pick }) =>
    `ที่${Array.from({ length: few(20) }, () => `${pick(thaiLetters)}${pick(thaiMarks)}`).join("")}`,
  ({ pick }) => `น${pick(invisible)}ำ${pick(invisible)}`,
  ({ few, pick }) => Array.from({ length: few(30) }, () => pick(invisible)).join(""),
  ({ pick }) => `${thai}${pick(invisible)}${thai}`,
  ({ pick }) => pick(["\u202eกขค\u202c", "\u2067ก\u2069", "שלום", "مرحبا ก", "\u061c", "א1ก"]),
  ({ pick }) => pick(["\ud83d", "\udc00ก", "ก\ud800", "\udfff\ud800"]),
  ({ pick }) =>
    pick(["😀", "👨‍👩‍👧‍👦", "🇹🇭", "1️⃣", "☎️", "✓", "𝒜", "𠮷", "Ａ", "漢字かな", "Ελλ", "é", "e\u0301", "ﬁ", "½"]),
  ({ pick }) =>
    pick([
      "๒๕๖๖",
      "2566",
      "٢٥٦٦",
      "２５６６",
      "२५६६",
      "Ⅻ",
      "²",
      "๑2๓4",
      "O๑๒",
      "O12",
      "1,234.50",
      "๑.๒.๓",
      "0 2123 4567",
    ]),
  ({ pick }) =>
    pick([
      "<b>ก</b>",
      "</p>",
      "&amp;",
      "&#0;",
      "]]>",
      "<!--",
      "<?xml?>",
      "{{this}}",
      "{{{x}}}",
      "{{/each}}",
      "\\u0000",
      '"',
      "'",
      "%00",
      "${x}",
    ]),
  ({ pick }) =>
    pick([
      "(๑) ก\n(๒) ข",
      "๑. ก\n๒. ข",
      "- ก\n- ข",
      "1) ก 2) ข",
      "(ก",
      "ก)",
      "“ก",
      "ฯ",
      "ๆ",
      "ฯลฯ",
      "ๆๆๆ",
      "ะา",
      "เเ",
      "แเ",
      "ํา",
    ]),
  ({ pick }) =>
    pick([
      "CON",
      "..",
      "../../x",
      "/etc/passwd",
      "a/b",
      "a\\b",
      "nul",
      ".",
      "x".repeat(300),
      "ก".repeat(200),
    ]),
  ({ pick }) =>
    pick([
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "then",
      "length",
      "null",
      "undefined",
      "NaN",
      "[object Object]",
    ]),
  ({ pick }) =>
    pick([
      "\u0000",
      "\u0001",
      "\u0007",
      "\u001b[31m",
      "\u007f",
      "\u0085",
      "\u2028",
      "\u2029",
      "\ufffe",
      "\uffff",
      "\ufeff",
      "\t",
    ]),
  ({ pick }) => pick(["I7", "E11", "O12", "O99", "o12", "X1", "๐", "O0", "I-7", "9.2", "99.99"]),
];

const thaiMarks = [
  "\u0e31",
  "\u0e34",
  "\u0e35",
  "\u0e36",
  "\u0e37",
  "\u0e38",
  "\u0e39",
  "\u0e3a",
  "\u0e47",
  "\u0e48",
  "\u0e49",
  "\u0e4a",
  "\u0e4b",
  "\u0e4c",
  "\u0e4d",
  "\u0e4e",
  "\u0e33",
];
const thaiLetters = [..."กญฐปฝฟฬฤๅเแโใไะาๆฯ๏๚๛฿"];
const invisible = [
  "\u200b",
  "\u200c",
  "\u200d",
  "\u00ad",
  "\u2060",
  "\ufeff",
  "\u180e",
  "\u00a0",
  "\u202f",
  "\u3000",
  "\u2009",
];

/** A text nobody expects. */
export const oddText = (choices) => choices.pick(texts)(choices);

/** The text with something odd in it. */
export function textWithOddity(text, choices) {
  const at = choices.below(text.length + 1);
  return text.slice(0, at) + oddText(choices) + text.slice(at);
}

/** A number nobody expects; JSON has no other kinds. */
export const oddNumber = ({ pick }) =>
  pick([
    0,
    -0,
    -1,
    1,
    2,
    10,
    11,
    99.999,
    100,
    100.0000001,
    0.1 + 0.2,
    1e-7,
    1e21,
    1e308,
    -1e308,
    2 ** 31,
    2 ** 53,
    2 ** 53 + 2,
    2400,
    2564,
    2566,
    2569,
    2599,
    2999,
    9999,
    5e-324,
    33.333333333333336,
  ]);

/** A day as people and programs write one. */
export const oddDate = ({ pick }) =>
  pick([
    "",
    "0001-01-01",
    "0000-00-00",
    "1899-12-31",
    "1940-01-01",
    "2022-02-29",
    "2024-02-29",
    "2022-13-01",
    "2022-1-1",
    "2566-01-06",
    "9999-12-31",
    "10000-01-01",
    "-0001-01-01",
    "2022-10-01T00:00:00Z",
    "๖ ม.ค. ๒๕๖๖",
    "2022/10/01",
    "2023-09-30",
    "2022-10-01",
  ]);

/** Any value of JSON. */
export function oddValue(choices) {
  return choices.weighted([
    [4, () => oddText(choices)],
    [3, () => oddNumber(choices)],
    [2, () => oddDate(choices)],
    [1, () => null],
    [2, () => choices.pick([true, false])],
    [1, () => []],
    [1, () => ({})],
    [1, () => [oddText(choices), oddNumber(choices)]],
    [1, () => ({ [oddText(choices)]: oddText(choices) })],
    [1, () => nested(choices.few(200))],
  ])();
}

function nested(depth) {
  let value = 0;
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { text: value };
  return value;
}
