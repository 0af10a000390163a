// docxtemplater fills a Word template that was laid out beforehand: tables of three and of five columns, and paragraphs.
// It breaks no lines between Thai words, merges no cells, checks nothing and reads nothing back.
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { inlineText, paragraphTexts, peer, signatureTexts, sizes } from "./peer.mjs";

/** Columns that the tables of a measures document have. */
const widths = [3, 5];
const smallest = 5_000;

export async function docxtemplater({ family }) {
  const { default: Docxtemplater } = await import("docxtemplater");
  const { default: Zip } = await import("pizzip");
  const template = await Packer.toBuffer(layout(family));
  const fill = (blocks) => {
    const filling = new Docxtemplater(new Zip(template), { paragraphLoop: true, linebreaks: true });
    filling.render({ blocks });
    return filling.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
  return peer(blocksOf, async (blocks) => fill(blocks), { smallest });
}

/** The template: for each block one of its forms. */
function layout(font) {
  const line = (text, options = {}) => new Paragraph({ text, ...options });
  return new Document({
    styles: { default: { document: { run: { font, size: sizes.body * 2 } } } },
    sections: [
      {
        children: [
          line("{#blocks}"),
          line("{#heading}"),
          line("{heading}", { heading: HeadingLevel.HEADING_1 }),
          line("{/heading}"),
          line("{#text}"),
          line("{text}"),
          line("{/text}"),
          ...widths.flatMap((count) => [line(`{#table${count}}`), table(count), line(`{/table${count}}`)]),
          line("{/blocks}"),
        ],
      },
    ],
  });
}

/** One row that is repeated: its first cell begins the loop, its last one ends it. */
function table(count) {
  const cells = Array.from({ length: count }, (_, at) => {
    const tag = `${at === 0 ? "{#rows}" : ""}{c${at}}${at === count - 1 ? "{/rows}" : ""}`;
    return new TableCell({
      children: [new Paragraph({ children: [new TextRun({ text: tag, size: sizes.table * 2 })] })],
    });
  });
  return new Table({
    rows: [new TableRow({ children: cells })],
    width: { size: 100, type: WidthType.PERCENTAGE },
  });
}

const blocksOf = ({ children }) => children.flatMap((section) => section.children.flatMap(blockOf));

function blockOf(block) {
  switch (block.type) {
    case "heading":
      return [{ heading: inlineText(block.children) }];
    case "paragraph":
      return [{ text: inlineText(block.children) }];
    case "list":
      return paragraphTexts([block]).map((text) => ({ text }));
    case "table":
      return [{ [`table${block.columns.length}`]: { rows: [...block.head, ...block.body].map(rowOf) } }];
    case "signatures":
      return signatureTexts(block).map((text) => ({ text }));
    default:
      return [];
  }
}

/** Without merged cells a row begins at the left, whatever stands above it. */
const rowOf = ({ cells }) =>
  Object.fromEntries(cells.map(({ children }, at) => [`c${at}`, paragraphTexts(children).join("\n")]));
