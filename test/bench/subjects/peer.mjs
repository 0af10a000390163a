// What peers have in common: they are given our finished tree, and only the making of the file is timed.
import { officialSheet } from "../../../dist/sheet/official.js";
import { prepared, timed } from "../stages.mjs";

/** Sizes of type in points, as on our pages; line pitch is the font's own. */
export const sizes = { body: officialSheet.body.size, table: officialSheet.table.size };

/**
 * @param {(document: object) => unknown} convert the tree in the peer's own language; not timed
 * @param {(converted: unknown) => Promise<Uint8Array>} print
 * @param {{ close?: () => Promise<void>, smallest?: number }} options `smallest`: fewer bytes cannot be the document
 */
export function peer(convert, print, { close = () => Promise.resolve(), smallest = 20_000 } = {}) {
  return {
    async measure(source) {
      const { document } = await prepared(source);
      const converted = convert(document);
      const { wall, cpu, result } = await timed(() => print(converted));
      if (result.length < smallest)
        throw new Error(`a file of ${result.length} bytes cannot be the document`);
      return { render: { wall, cpu } };
    },
    close,
  };
}

/** Text of inline nodes, with line breaks. */
export function inlineText(nodes) {
  return nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      return node.type === "line-break" ? "\n" : inlineText(node.children);
    })
    .join("");
}

/** The paragraphs in a cell or list item, in order; list markers before their item. */
export function paragraphTexts(blocks) {
  return blocks.flatMap((block) =>
    block.type === "list"
      ? block.items.flatMap(({ marker, children }) => {
          const [first = "", ...rest] = paragraphTexts(children);
          return [`${marker} ${first}`, ...rest];
        })
      : [inlineText(block.children)],
  );
}

/** The lines of the signatures, one signer after the other. */
export function signatureTexts({ children }) {
  return children.flatMap((signature) =>
    signature.children.map((line) =>
      line.type === "signature-line" ? `${line.label} ${".".repeat(44)}` : inlineText(line.children),
    ),
  );
}

/** Are the paragraph's lines stretched to both margins? Peers stretch spaces only. */
export const isJustified = ({ align }) => align === "distribute";
