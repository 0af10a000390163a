// Typst as a library in a warm process, tagged PDF/A-3a like ours.
import { fileURLToPath } from "node:url";
import { inlineText, isJustified, paragraphTexts, peer, signatureTexts, sizes } from "./peer.mjs";

export async function typst({ family }) {
  const { NodeCompiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const fontPaths = [fileURLToPath(new URL("../../../fonts/", import.meta.url))];
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  return peer(
    (document) => sourceOf(document, family),
    async (mainFileContent) => {
      const bytes = compiler.pdf({ mainFileContent }, { pdfStandard: "a-3a" });
      compiler.evictCache(10);
      return bytes;
    },
  );
}

function sourceOf({ title, children }, family) {
  return [
    `#set document(title: ${string(title)}, date: datetime(year: 2023, month: 1, day: 6))`,
    '#set page(paper: "a4", margin: (left: 3cm, right: 2cm, y: 2.5cm), numbering: "- 1 -")',
    `#set text(font: ${string(family)}, size: ${sizes.body}pt, lang: "th")`,
    ...children.flatMap((section) => section.children.flatMap(blockOf)),
  ].join("\n\n");
}

function blockOf(block) {
  switch (block.type) {
    case "heading":
      return [`#heading(level: ${block.level})[#${string(inlineText(block.children))}]`];
    case "paragraph":
      return [
        `#par(first-line-indent: ${indent(block)}, justify: ${isJustified(block)})[#${string(inlineText(block.children))}]`,
      ];
    case "list":
      return paragraphTexts([block]).map((text) => `#${string(text)}`);
    case "table":
      return [tableOf(block)];
    case "signatures":
      return [`#block(breakable: false, align(center)[${signatureTexts(block).map(line).join("")}])`];
    default:
      return [];
  }
}

const indent = (block) => (block.indent ? "(amount: 2.5cm, all: true)" : "0pt");
const line = (text) => `#${string(text)}\\ `;

function tableOf({ columns, head, body }) {
  const shares = columns.map(({ share }) => `${share}fr`).join(", ");
  const cells = body.flatMap((row) => row.cells.map(cellOf)).join(",\n");
  const heads = head.flatMap((row) => row.cells.map(cellOf)).join(", ");
  return `#{ set text(size: ${sizes.table}pt); table(columns: (${shares},), table.header(${heads}), ${cells}) }`;
}

function cellOf({ columnSpan, rowSpan, children }) {
  const texts = paragraphTexts(children).map((text) => `#${string(text)}`);
  return `table.cell(colspan: ${columnSpan}, rowspan: ${rowSpan})[${texts.join("\n\n")}]`;
}

const string = (text) => JSON.stringify(text).replaceAll(/\\u([0-9a-f]{4})/g, "\\u{$1}");
