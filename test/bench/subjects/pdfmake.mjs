// pdfmake as it comes, but for line breaks between Thai words. The text in its PDF is wrong (SARA AM doubled, marks apart).
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { inlineText, paragraphTexts, peer, signatureTexts, sizes } from "./peer.mjs";

const require = createRequire(import.meta.url);
const face = (name) => fileURLToPath(new URL(`../../../fonts/${name}.ttf`, import.meta.url));

/** Saraban's own pdfmake, run in a process of its own because the line breaker is patched. */
export async function pdfmake(fonts) {
  const library = require("pdfmake");
  breakBetweenWords(createRequire(require.resolve("pdfmake"))("linebreak"));
  library.setFonts({
    Sarabun: { normal: face(fonts.regular), bold: face(fonts.bold) },
  });
  library.setUrlAccessPolicy(() => false);
  library.setLocalAccessPolicy(() => true);
  return peer(definitionOf, (definition) => library.createPdf(definition).getBuffer());
}

function definitionOf({ title, children }) {
  return {
    pageSize: "A4",
    pageMargins: [85, 71, 57, 57],
    info: { title },
    defaultStyle: { font: "Sarabun", fontSize: sizes.body },
    header: (page) => ({ text: page > 1 ? `- ${page} -` : "", alignment: "center", margin: [0, 36, 0, 0] }),
    content: children.flatMap((section) => section.children.flatMap(blockOf)),
  };
}

function blockOf(block) {
  switch (block.type) {
    case "heading":
      return [
        { text: inlineText(block.children), bold: true, alignment: block.level === 1 ? "center" : "left" },
      ];
    case "paragraph":
      return [{ text: inlineText(block.children), leadingIndent: block.indent ? 71 : 0 }];
    case "list":
      return paragraphTexts([block]).map((text) => ({ text }));
    case "table":
      return [tableOf(block)];
    case "signatures":
      return [
        { stack: signatureTexts(block).map((text) => ({ text, alignment: "center" })), unbreakable: true },
      ];
    default:
      return [];
  }
}

function tableOf({ columns, head, body }) {
  const open = new Array(columns.length).fill(0);
  const rows = [...head, ...body].map((row) => rowOf(row, open));
  return {
    fontSize: sizes.table,
    table: {
      headerRows: head.length,
      widths: columns.map(({ share }) => `${share}%`),
      body: rows,
    },
  };
}

/** pdfmake wants a filler for every place that a merged cell covers. */
function rowOf({ cells }, open) {
  const row = [];
  const queue = [...cells];
  for (let column = 0; column < open.length;) {
    if (open[column] > 0) {
      open[column]--;
      row.push({});
      column++;
      continue;
    }
    const { columnSpan, rowSpan, header, children } = queue.shift();
    const stack = paragraphTexts(children).map((text) => ({ text }));
    row.push({ stack, colSpan: columnSpan, rowSpan, bold: header !== "none" });
    for (let covered = 0; covered < columnSpan; covered++) {
      open[column + covered] = rowSpan - 1;
      if (covered > 0) row.push({});
    }
    column += columnSpan;
  }
  return row;
}

/** Adds the ends of words in Thai runs to what UAX #14 finds; remembers the runs it has seen. */
function breakBetweenWords(LineBreaker) {
  const segmenter = new Intl.Segmenter("th", { granularity: "word" });
  const known = new Map();
  const wordStarts = (run) => {
    if (!known.has(run))
      known.set(
        run,
        [...segmenter.segment(run)].slice(1).map(({ index }) => index),
      );
    return known.get(run);
  };
  const original = LineBreaker.prototype.nextBreak;
  LineBreaker.prototype.nextBreak = function () {
    this.queue ??= [];
    if (this.queue.length > 0) return this.queue.shift();
    const from = this.done ?? 0;
    const found = original.call(this);
    if (found === null) return null;
    this.done = found.position;
    for (const { 0: run, index } of this.string
      .slice(from, found.position)
      .matchAll(/[\u0e01-\u0e4e]{3,}/g)) {
      for (const start of wordStarts(run))
        this.queue.push({ position: from + index + start, required: false });
    }
    this.queue.push(found);
    return this.queue.shift();
  };
}
