import type {
  Block,
  CellNode,
  DocumentNode,
  EmblemNode,
  Inline,
  ListItemNode,
  ListNode,
  MemoFieldNode,
  ParagraphNode,
  RowNode,
  SignaturesNode,
  SignatureLineNode,
  TableNode,
} from "./nodes.ts";

/**
 * The words that every rendering must say, paragraph by paragraph in reading order; `\n` is a forced line break.
 *
 * Rows follow one another cell by cell, a repeated head once; a list item's marker and a tab begin its first
 * paragraph; signers follow one another even where they stand beside each other. A line of the head of a memo or
 * letter is one paragraph; a label and a tab begin what it labels. A signature line says its label only: dots are
 * no words. The emblem's frame says its label, a picture nothing, a figure its caption. A table of contents says
 * its titles, not their pages. A chart's words are part of the picture and not listed. Empty paragraphs are left
 * out.
 */
export function paragraphsOf(document: DocumentNode): readonly string[] {
  return document.children
    .flatMap(({ children }) => children.flatMap(blockParagraphs))
    .filter((text) => text !== "");
}

function blockParagraphs(block: Block): readonly string[] {
  switch (block.type) {
    case "heading":
    case "paragraph":
    case "figure":
      return [inlineText(block.children)];
    case "list":
      return listParagraphs(block);
    case "table":
      return tableParagraphs(block);
    case "signatures":
      return signatureParagraphs(block);
    case "emblem":
      return [emblemText(block)];
    case "memo-line":
      return [block.children.map(memoFieldText).join(" ")];
    case "letter-line":
      return [block.children.map(({ children }) => inlineText(children)).join("\t")];
    case "labelled":
      return [`${block.label}\t${inlineText(block.children)}`];
    case "contents":
      return block.entries.map(({ title }) => title);
    case "bar-chart":
    case "rule":
    case "page-break":
      return [];
  }
}

function tableParagraphs({ head, body }: TableNode): readonly string[] {
  const cellText = ({ children }: CellNode): readonly string[] => children.flatMap(flowParagraphs);
  const rowText = ({ cells }: RowNode): readonly string[] => cells.flatMap(cellText);
  return [...head, ...body].flatMap(rowText);
}

function flowParagraphs(node: ParagraphNode | ListNode): readonly string[] {
  return node.type === "list" ? listParagraphs(node) : [inlineText(node.children)];
}

function listParagraphs({ items }: ListNode): readonly string[] {
  return items.flatMap(itemParagraphs);
}

function itemParagraphs({ marker, children }: ListItemNode): readonly string[] {
  const [first, ...others] = children;
  if (first?.type !== "paragraph") return [marker, ...children.flatMap(flowParagraphs)];
  return [`${marker}\t${inlineText(first.children)}`, ...others.flatMap(flowParagraphs)];
}

function signatureParagraphs({ children }: SignaturesNode): readonly string[] {
  return children.flatMap((signature) => signature.children.map(signatureText));
}

function signatureText(node: SignatureLineNode | ParagraphNode): string {
  return node.type === "signature-line" ? node.label : inlineText(node.children);
}

function memoFieldText({ label, children }: MemoFieldNode): string {
  return `${label} ${inlineText(children)}`;
}

function emblemText({ picture, label }: EmblemNode): string {
  return picture ? "" : label;
}

function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(inlineNodeText).join("");
}

function inlineNodeText(node: Inline): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "line-break":
      return "\n";
    case "strong":
    case "emphasis":
    case "verbatim":
    case "field":
      return inlineText(node.children);
  }
}
