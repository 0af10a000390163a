// Markup made by the content model: elements where they may stand, with attributes that are written well, in shapes that
// no template of ours has. A little of it is wrong on purpose.
import { elements } from "../../../dist/document/content-model.js";
import { escaped } from "./template.mjs";
import { oddText } from "./values.mjs";

const words = [
  "ก",
  "หน่วยงานเผยแพร่แผนการใช้จ่ายงบประมาณประจำปี พ.ศ. 2566",
  "O12",
  "ข้อ (1)",
  "นายสมมติ ใจดี",
  "www.example.go.th/a",
];
const deepest = 6;

/** A whole document as a template without mustaches. */
export function randomMarkup(choices) {
  const state = { choices, left: choices.few(60), names: 0 };
  return element("document", state, 0).replace(/ title="[^"]*"|(?<=^<document)/, ' title="ก"');
}

function element(name, state, depth) {
  const { choices } = state;
  state.left -= 1;
  const rule = elements[name];
  const attributes = Object.entries(rule.attributes)
    .filter(([, { required }]) => required || choices.percent(30))
    .map(([key, attribute]) => ` ${key}="${escaped(value(name, key, attribute, state))}"`)
    .join("");
  const content =
    name === "table"
      ? table(state, depth)
      : name === "bar-chart"
        ? chart(state)
        : contentOf(name, rule, state, depth);
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function contentOf(name, rule, state, depth) {
  const { choices } = state;
  if (rule.children.length === 0) return leafContent(rule, choices);
  const isInline = rule.text === "inline" || (rule.text === "inline-or-blocks" && choices.percent(50));
  const parts = childrenOf(name, rule, { state, depth, isInline });
  if (isInline && !(rule.mayBeEmpty && choices.percent(40)))
    parts.splice(choices.below(parts.length + 1), 0, said(choices));
  if (!isInline && parts.length === 0 && rule.text !== "none") parts.push(`<p>${said(choices)}</p>`);
  return parts.join("");
}

function leafContent({ text }, choices) {
  if (text === "inline") return said(choices);
  return text === "number" && choices.percent(70) ? "50" : "";
}

function childrenOf(name, { children, text, needs }, { state, depth, isInline }) {
  const { choices } = state;
  const allowed = children.filter((child) => text === "none" || isInlineElement(child) === isInline);
  const count = depth >= deepest || state.left <= 0 ? 0 : choices.few(name === "section" ? 12 : 4);
  const parts = Array.from({ length: count }, () => element(choices.pick(allowed), state, depth + 1));
  const isNeeded = parts.length === 0 || name === "document" || name === "signature";
  if (needs && isNeeded) parts.unshift(element(needs, state, depth + 1));
  return parts;
}

const isInlineElement = (name) => ["strong", "em", "code", "field", "br"].includes(name);
const said = (choices) => escaped(choices.percent(75) ? choices.pick(words) : oddText(choices)) || "ก";

function value(element, key, rule, state) {
  const { choices } = state;
  if (choices.percent(1)) return oddText(choices);
  if (key === "name" && (element === "field" || element === "signature")) return `ช่อง ${(state.names += 1)}`;
  if (key === "picture") return choices.pick(["seal.svg", "seal.svg", "photo.jpg", ""]);
  switch (rule.kind) {
    case "flag":
      return choices.pick(["true", "false"]);
    case "count":
      return String(choices.few(3));
    case "share":
      return "100";
    case "date":
      return "2023-01-06";
    case "marker":
      return choices.pick(["๑.", "(1)", "1)", "ข้อ ๑"]);
    case "choice":
      return choices.pick(rule.choices);
    default:
      return choices.percent(80) ? choices.pick(words) : oddText(choices);
  }
}

/** A table whose rows cover their grid, with cells over several rows and columns. */
function table(state, depth) {
  const { choices } = state;
  const columns = choices.few(7);
  const shares = Array.from({ length: columns }, (_, at) => (at === 0 ? 100 - (columns - 1) * 10 : 10));
  const part = (name, rows, cell) => {
    const open = new Array(columns).fill(0);
    const lines = Array.from(
      { length: rows },
      (_, at) => `<tr>${row(state, { open, rowsLeft: rows - at, cell, depth })}</tr>`,
    );
    return `<${name}>${lines.join("")}</${name}>`;
  };
  const head = choices.percent(70) ? part("thead", choices.few(2), "th") : "";
  const bodies = Array.from({ length: choices.few(3) }, () =>
    part("tbody", choices.few(choices.percent(5) ? 60 : 6), "td"),
  );
  return `<colgroup>${shares.map((share) => `<col share="${share}"/>`).join("")}</colgroup>${head}${bodies.join("")}`;
}

function row(state, { open, rowsLeft, cell, depth }) {
  const { choices } = state;
  const cells = [];
  for (let column = 0; column < open.length;) {
    if (open[column] > 0) {
      open[column++] -= 1;
      continue;
    }
    let room = 1;
    while (column + room < open.length && open[column + room] === 0) room++;
    const columnSpan = choices.percent(20) ? choices.few(room) : 1;
    const rowSpan = choices.percent(20) ? choices.few(rowsLeft) : 1;
    const name = cell === "td" && choices.percent(20) ? "th" : cell;
    const spans = `${columnSpan > 1 ? ` colspan="${columnSpan}"` : ""}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ""}`;
    cells.push(`<${name}${spans}>${contentOf(name, elements[name], state, depth + 2)}</${name}>`);
    open.fill(rowSpan - 1, column, column + columnSpan);
    column += columnSpan;
  }
  return cells.join("");
}

function chart({ choices }) {
  const categories = choices.few(12);
  const values = () =>
    Array.from(
      { length: categories },
      () => `<value>${choices.percent(10) ? "" : choices.below(101)}</value>`,
    ).join("");
  const series = Array.from(
    { length: choices.few(4) },
    (_, at) =>
      `<series name="${escaped(choices.percent(90) ? `ปี ${at}` : oddText(choices)) || "ก"}">${values()}</series>`,
  );
  return `${Array.from({ length: categories }, () => `<category>${said(choices)}</category>`).join("")}${series.join("")}`;
}
