import { parseMarkup } from "../../src/document/parse.ts";
import type { DocumentNode, Node } from "../../src/document/nodes.ts";

/** Puts a fragment of markup into the document and section it needs, on one line with them. */
export function wrapped(fragment: string): string {
  if (fragment.startsWith("<document")) return fragment;
  const section = fragment.startsWith("<section") ? fragment : `<section>${fragment}</section>`;
  return `<document title="ก">${section}</document>`;
}

/** The node that a fragment makes: a document, a section or the first block. */
export function parseFragment(fragment: string): Node {
  const document: DocumentNode = parseMarkup(wrapped(fragment), "fragment");
  if (fragment.startsWith("<document")) return document;
  const section = document.children[0]!;
  return fragment.startsWith("<section") ? section : section.children[0]!;
}
