import type { Tag } from "../tag.ts";
import type { ThaiPdfDocument } from "./pdf-document.ts";
import type { PdfReference } from "./types-document.ts";

/** Where a tag's content stands. */
interface Kid {
  readonly page: PdfReference;
  /** A number is marked content, a reference an annotation. */
  readonly content: number | PdfReference;
}

interface Element {
  readonly reference: PdfReference;
  readonly kids: Kid[];
  /** Left, bottom, right, top of what was drawn, in PDF's own coordinates; for figures. */
  box?: readonly [number, number, number, number];
}

/** Corners of something drawn, from the top left of the paper. */
export interface Corners {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Writes the structure tree. pdfkit's own classes place annotations on the last page and check the whole tree for each
 * element, and pdfmake marks nothing (https://github.com/bpampuch/pdfmake/issues/942), so that an empty tree passes for a
 * tagged file.
 */
export class StructureWriter {
  readonly #document: ThaiPdfDocument;
  readonly #elements = new Map<Tag, Element>();
  readonly #root: Tag;
  #current: Tag | "artifact" | null = null;

  constructor(document: ThaiPdfDocument, root: Tag) {
    this.#document = document;
    this.#root = root;
  }

  /** What is drawn from now on is part of `tag`; an artifact without one. Runs of the same tag share one marking. */
  mark(tag: Tag | undefined): void {
    const next = tag ?? "artifact";
    if (next === this.#current) return;
    this.endMark();
    this.#current = next;
    if (!tag) {
      this.#document.addContent("/Artifact BMC");
      return;
    }
    const parents = this.#document.getStructParentTree().get(this.#document.page.structParentTreeKey);
    const element = this.#elementOf(tag);
    element.kids.push({ page: this.#document.page.dictionary, content: parents.length });
    this.#document.addContent(`/${tag.type} <</MCID ${String(parents.length)}>> BDC`);
    parents.push(element.reference);
  }

  /** To be called before a page ends. */
  endMark(): void {
    if (this.#current !== null) this.#document.addContent("EMC");
    this.#current = null;
  }

  /** A figure's box grows to hold what was drawn of it. */
  extend(tag: Tag | undefined, { left, top, right, bottom }: Corners): void {
    if (tag?.type !== "Figure") return;
    const { height } = this.#document.page;
    const element = this.#elementOf(tag);
    const [x1, y1, x2, y2] = element.box ?? [left, height - bottom, right, height - top];
    element.box = [
      Math.min(x1, left),
      Math.min(y1, height - bottom),
      Math.max(x2, right),
      Math.max(y2, height - top),
    ];
  }

  /** Makes an annotation of the present page part of `tag`. */
  addAnnotation(tag: Tag, annotation: PdfReference): void {
    const key = this.#document.createStructParentTreeNextKey();
    const element = this.#elementOf(tag);
    annotation.data.StructParent = key;
    this.#document.getStructParentTree().add(key, element.reference);
    element.kids.push({ page: this.#document.page.dictionary, content: annotation });
  }

  /** Writes the tree; to be called after the last page. */
  close(): void {
    const root = this.#document.getStructTreeRoot();
    root.data.K = [this.#elementOf(this.#root).reference];
    this.#write(this.#root, root);
  }

  #elementOf(tag: Tag): Element {
    let element = this.#elements.get(tag);
    if (!element) {
      element = { reference: this.#document.ref({ S: tag.type }), kids: [] };
      this.#elements.set(tag, element);
    }
    return element;
  }

  #write(tag: Tag, parent: PdfReference): void {
    const element = this.#elementOf(tag);
    const { data } = element.reference;
    data.P = parent;
    const page = element.kids[0]?.page;
    if (page) data.Pg = page;
    if (tag.alternative !== undefined) data.Alt = new String(tag.alternative);
    const attributes = attributesOf(tag, element);
    if (attributes.length > 0) data.A = attributes;
    data.K = [
      ...element.kids.map((kid) => entryOf(kid, page)),
      ...tag.children.map((child) => this.#elementOf(child).reference),
    ];
    element.reference.end();
    for (const child of tag.children) this.#write(child, element.reference);
  }
}

function entryOf({ page, content }: Kid, elementPage: PdfReference | undefined): unknown {
  if (typeof content !== "number") return { Type: "OBJR", Pg: page, Obj: content };
  return page === elementPage ? content : { Type: "MCR", Pg: page, MCID: content };
}

function attributesOf({ table = {} }: Tag, { box }: Element): object[] {
  const { Summary, ...spans } = table;
  const entries = { ...spans, ...(Summary !== undefined && { Summary: new String(Summary) }) };
  return [
    ...(Object.keys(entries).length > 0 ? [{ O: "Table", ...entries }] : []),
    ...(box ? [{ O: "Layout", Placement: "Block", BBox: [...box] }] : []),
  ];
}
