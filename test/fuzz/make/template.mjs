// Changes of a template that know tags and mustaches.
import { oddText } from "./values.mjs";

/** Tags, mustaches and the text between them. */
const tokensOf = (text) => text.match(/<[^>]*>|\{\{[^}]*\}\}|[^<{]+|[<{]/g) ?? [];

const blocks = ["each", "if", "unless", "with", "lookup", "log", "blockHelperMissing", "helperMissing"];

const changes = [
  [3, (tokens, at) => void tokens.splice(at, 1)],
  [3, (tokens, at, { below }) => void tokens.splice(below(tokens.length + 1), 0, tokens[at])],
  [3, (tokens, at, { below }) => swap(tokens, at, below(tokens.length))],
  [
    3,
    (tokens, at, choices) =>
      void (tokens[at] = tokens[at].replace(/="[^"]*"/, () => `="${attributeValue(choices)}"`)),
  ],
  [
    1,
    (tokens, at, choices) =>
      void (tokens[at] = tokens[at].replace(/\s([a-z-]+)=/, () => ` ${choices.pick(attributeNames)}=`)),
  ],
  [
    2,
    (tokens, at, { pick }) => void (tokens[at] = tokens[at].replace(/^(<\/?)[a-z0-9-]+/, `$1${pick(names)}`)),
  ],
  [2, (tokens, at, { pick }) => void (tokens[at] = tokens[at].replace(/#(\w+)/, `#${pick(blocks)}`))],
  [
    2,
    (tokens, at, { pick }) => void (tokens[at] = tokens[at].replace(/[\w.@/]+(?=\s*~?\}\})/, pick(fields))),
  ],
  [2, (tokens, at, choices) => void tokens.splice(at, 0, choices.pick(snippets))],
  [1, (tokens, at, choices) => void tokens.splice(at, 0, escaped(oddText(choices)))],
  [1, (tokens, at, choices) => void tokens.splice(at, 0, oddText(choices))],
  [1, deepened],
  [1, (tokens, at, { few }) => void tokens.splice(at, 0, ...repeatedRow(tokens, few(80)))],
];

const names = [
  "document",
  "section",
  "h1",
  "h2",
  "p",
  "ol",
  "ul",
  "li",
  "table",
  "thead",
  "tbody",
  "tr",
  "th",
  "td",
  "strong",
  "em",
  "code",
  "field",
  "br",
  "signatures",
  "signature",
  "sign-line",
  "memo-line",
  "labelled",
  "hr",
  "page-break",
  "contents",
  "bar-chart",
  "figure",
  "emblem",
  "div",
  "script",
  "DOCUMENT",
];
const attributeNames = [
  "align",
  "indent",
  "rowspan",
  "colspan",
  "share",
  "label",
  "title",
  "mark",
  "orientation",
  "if-pages-over",
  "picture",
  "xmlns",
  "onload",
  "display",
  "apart",
];
const fields = [
  "this",
  "..",
  "../..",
  "@index",
  "@root",
  "agency.name",
  "constructor",
  "__proto__",
  "this.length",
  "rows",
  "title",
  "lines",
  "scoreTables",
  "measures.groups",
  "signatures",
  "mark",
  "@first",
  "fiscalYear",
];
const snippets = [
  "{{> lines title}}",
  "{{> signatures}}",
  "{{> measures-table measures}}",
  "{{{title}}}",
  "{{&title}}",
  "{{#each signatures}}<p>ก</p>{{/each}}",
  "{{#> lines}}{{/lines}}",
  "{{* x}}",
  "{{title 1}}",
  "{{!-- ก --}}",
  "{{else}}",
  "<page-break/>",
  "<hr/>",
  "<contents/>",
  "<br/>",
  "<p>ก</p>",
  "<td>ก</td>",
  "<ul><li><p>ก</p><ol><li>ข</li></ol></li></ul>",
  "<![CDATA[ก]]>",
  "<!-- ก -->",
  "<?ก?>",
  "&nbsp;",
  "&#8203;",
  "&amp;",
  '<section orientation="landscape"><p>ก</p></section>',
  '<table label="ก"><colgroup><col share="100"/></colgroup><tbody><tr><td>ก</td></tr></tbody></table>',
];

const attributeValue = (choices) =>
  choices.percent(60)
    ? choices.pick([
        "true",
        "false",
        "center",
        "end",
        "distribute",
        "landscape",
        "portrait",
        "restart",
        "middle",
        "1",
        "2",
        "3",
        "9999",
        "0",
        "-1",
        "0.5",
        "100",
        "๑.",
        "(๑)",
        "rowgroup",
        "row",
        "date",
        "2023-01-06",
        "",
      ])
    : escaped(oddText(choices));

/** The template's text, changed so many times. */
export function changeTemplate(text, times, choices) {
  const tokens = tokensOf(text);
  for (let time = 0; time < times && tokens.length > 0; time++)
    choices.weighted(changes)(tokens, aimed(tokens, choices), choices);
  return tokens.join("");
}

/** Tags and mustaches rather than the white space between them. */
function aimed(tokens, { below, percent }) {
  const at = below(tokens.length);
  return tokens[at].trim() === "" && percent(90) ? Math.min(at + 1, tokens.length - 1) : at;
}

const swap = (tokens, a, b) => void ([tokens[a], tokens[b]] = [tokens[b], tokens[a]]);

function deepened(tokens, at, { few, pick }) {
  const [open, close] = pick([
    ["<ul><li>", "</li></ul>"],
    ["<strong>", "</strong>"],
    ["{{#if title}}", "{{/if}}"],
    ["<ol><li><p>ก</p>", "</li></ol>"],
    ["{{#each this}}", "{{/each}}"],
  ]);
  const depth = few(60);
  tokens.splice(at, 1, open.repeat(depth), tokens[at], close.repeat(depth));
}

/** A stretch of the template, so many times. */
function repeatedRow(tokens, times) {
  const start = tokens.findIndex((token) => token.startsWith("<tr"));
  const end = tokens.findIndex((token, at) => at > start && token === "</tr>");
  return start < 0 || end < 0 ? [] : Array.from({ length: times }, () => tokens.slice(start, end + 1)).flat();
}

/** Text as XML has it. */
export const escaped = (text) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("{{", "&#123;{");
