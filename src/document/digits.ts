import { toThaiDigits } from "../thai/digits.ts";
import type {
  Block,
  CellNode,
  DocumentNode,
  Inline,
  ListItemNode,
  ListNode,
  MemoFieldNode,
  ParagraphNode,
  RowNode,
  BarChartNode,
  SignatureNode,
  TableNode,
} from "./nodes.ts";

/**
 * The same document with the digits of all that is printed in Thai, but for verbatim words and the exceptions of
 * `toThaiDigits`, which are sought in whole paragraphs: `<strong>O</strong>12` is a code too. The title and subject
 * stay: they are properties of the file, not print.
 */
export function withThaiDigits(document: DocumentNode): DocumentNode {
  const children = document.children.map((section) => ({
    ...section,
    children: section.children.map(block),
  }));
  const mark = document.mark === undefined ? {} : { mark: toThaiDigits(document.mark) };
  return { ...document, ...mark, children };
}

function block(node: Block): Block {
  switch (node.type) {
    case "heading":
    case "paragraph":
    case "figure":
      return { ...node, children: inlines(node.children) };
    case "labelled":
      return { ...node, label: toThaiDigits(node.label), children: inlines(node.children) };
    case "list":
      return list(node);
    case "table":
      return table(node);
    case "signatures":
      return { ...node, children: node.children.map(signature) };
    case "emblem":
      return { ...node, label: toThaiDigits(node.label) };
    case "bar-chart":
      return barChart(node);
    case "memo-line":
      return { ...node, children: node.children.map(memoField) };
    case "letter-line":
      return {
        ...node,
        children: node.children.map((part) => ({ ...part, children: inlines(part.children) })),
      };
    case "contents":
    case "rule":
    case "page-break":
      return node;
  }
}

const memoField = (node: MemoFieldNode): MemoFieldNode => ({
  ...node,
  label: toThaiDigits(node.label),
  children: inlines(node.children),
});

const list = (node: ListNode): ListNode => ({ ...node, items: node.items.map(listItem) });

const listItem = (node: ListItemNode): ListItemNode => ({
  ...node,
  marker: toThaiDigits(node.marker),
  children: innerBlocks(node.children),
});

function innerBlocks(nodes: readonly (ParagraphNode | ListNode)[]): readonly (ParagraphNode | ListNode)[] {
  return nodes.map((node) => (node.type === "list" ? list(node) : paragraph(node)));
}

const paragraph = (node: ParagraphNode): ParagraphNode => ({ ...node, children: inlines(node.children) });

const table = (node: TableNode): TableNode => ({
  ...node,
  label: toThaiDigits(node.label),
  head: node.head.map(row),
  body: node.body.map(row),
});

const row = (node: RowNode): RowNode => ({ ...node, cells: node.cells.map(cell) });

const cell = (node: CellNode): CellNode => ({ ...node, children: innerBlocks(node.children) });

const signature = (node: SignatureNode): SignatureNode => ({
  ...node,
  children: node.children.map((line) =>
    line.type === "paragraph" ? paragraph(line) : { ...line, label: toThaiDigits(line.label) },
  ),
});

const barChart = (node: BarChartNode): BarChartNode => ({
  ...node,
  title: toThaiDigits(node.title),
  alternative: toThaiDigits(node.alternative),
  categories: node.categories.map(toThaiDigits),
  series: node.series.map((series) => ({ ...series, name: toThaiDigits(series.name) })),
});

/** Converts the joined words of a block and deals them out again: no character changes its place. */
function inlines(nodes: readonly Inline[]): readonly Inline[] {
  return deal(nodes, toThaiDigits(nodes.map(wordsOf).join("")));
}

function wordsOf(node: Inline): string {
  if (node.type === "text") return node.value;
  return node.type === "line-break" ? "\n" : node.children.map(wordsOf).join("");
}

/** The nodes, each with its own part of the converted words. */
function deal(nodes: readonly Inline[], words: string): readonly Inline[] {
  let start = 0;
  return nodes.map((node) => {
    const part = words.slice(start, start + wordsOf(node).length);
    start += part.length;
    if (node.type === "text") return { ...node, value: part };
    if (node.type === "line-break" || node.type === "verbatim") return node;
    return { ...node, children: deal(node.children, part) };
  });
}
