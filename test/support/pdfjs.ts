/** What pdf.js, an independent reader, finds in a PDF. */
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.js";

/** A paragraph as pdf.js tells it: the role of the innermost structure element with text, and that text. */
export interface PdfjsParagraph {
  readonly role: string;
  readonly text: string;
}

interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

/**
 * Goes through each page's structure tree and marked content. A paragraph over two pages comes in two parts,
 * because pdf.js knows pages only. It drops spaces at line ends, says `\n` there, and guesses one before a cell.
 */
export async function readWithPdfjs(bytes: Uint8Array): Promise<readonly PdfjsParagraph[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const paragraphs: PdfjsParagraph[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as StructureNode | null;
    if (tree) collect(tree, textsById(items), paragraphs);
  }
  await task.destroy();
  return paragraphs;
}

function textsById(items: readonly (TextItem | TextMarkedContent)[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((candidate) => candidate !== null);
      if (id !== undefined && id !== null)
        texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? "\n" : ""));
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push((item as { id?: string | null }).id ?? null);
  }
  return texts;
}

function collect(
  node: StructureNode,
  texts: ReadonlyMap<string, string>,
  paragraphs: PdfjsParagraph[],
): void {
  const children = node.children ?? [];
  const own = children.filter(({ type }) => type === "content").map(({ id = "" }) => texts.get(id) ?? "");
  if (own.length > 0) paragraphs.push({ role: node.role ?? "", text: own.join("") });
  for (const child of children) if (child.type !== "content") collect(child, texts, paragraphs);
}
