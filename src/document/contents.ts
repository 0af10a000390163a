import type { Block, ContentsEntry, ContentsNode, DocumentNode, HeadingNode, SectionNode } from "./nodes.ts";
import { plainText } from "./table-texts.ts";

/** What the layout of a document tells of its pages. */
export interface Pagination {
  /** How many pages each section fills. */
  readonly pagesOf: ReadonlyMap<SectionNode, number>;
  /** The number printed on the page of each heading. */
  readonly pageOf: ReadonlyMap<HeadingNode, number>;
}

/** The same document with the titles of its tables of contents, their pages not yet known. */
export function withContents(document: DocumentNode): DocumentNode {
  return filled(document, () => null);
}

/** Do pages decide what this document says? Only then it must be laid out before it is rendered. */
export function dependsOnPages({ children }: DocumentNode): boolean {
  return children.some(
    (section) =>
      section.ifPagesOver !== undefined || section.children.some(({ type }) => type === "contents"),
  );
}

/** The same document without the sections for which it is not long enough, and with the pages in its tables of contents. */
export function settled(document: DocumentNode, { pagesOf, pageOf }: Pagination): DocumentNode {
  const own = document.children.filter(({ ifPagesOver }) => ifPagesOver === undefined);
  const pages = own.reduce((sum, section) => sum + (pagesOf.get(section) ?? 0), 0);
  const complete = filled(document, (heading) => pageOf.get(heading) ?? null);
  return {
    ...complete,
    children: complete.children.filter(({ ifPagesOver }) => ifPagesOver === undefined || pages > ifPagesOver),
  };
}

/** Every form in which the document may come out, the short one last: without its pages nobody can tell which. */
export function possibleForms(document: DocumentNode): readonly DocumentNode[] {
  if (document.children.every(({ ifPagesOver }) => ifPagesOver === undefined)) return [document];
  const short = document.children.filter(({ ifPagesOver }) => ifPagesOver === undefined);
  return [document, { ...document, children: short }];
}

type PageOf = (heading: HeadingNode) => number | null;

function filled(document: DocumentNode, pageOf: PageOf): DocumentNode {
  const children = document.children.map((section, index) => ({
    ...section,
    children: section.children.map((block) =>
      block.type === "contents" ? listed(block, document.children.slice(index + 1), pageOf) : block,
    ),
  }));
  return { ...document, children };
}

function listed(node: ContentsNode, sections: readonly SectionNode[], pageOf: PageOf): ContentsNode {
  const entries = sections.flatMap(({ children }) => children.flatMap((block) => entryOf(block, pageOf)));
  return { ...node, entries };
}

/** Level 1 is the title of the document itself. */
function entryOf(block: Block, pageOf: PageOf): readonly ContentsEntry[] {
  if (block.type !== "heading" || block.level === 1) return [];
  const title = plainText(block.children).replace(/\s+/g, " ").trim();
  return [{ title, level: block.level, page: pageOf(block) }];
}
