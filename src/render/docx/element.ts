import { BaseXmlComponent, FileChild } from "docx";
import type { IContext, IXmlableObject } from "docx";

/** By qualified name, e.g. `w:val`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What may stand in an element: elements, text, and docx's own components such as pictures. */
export type Content = BaseXmlComponent | string;

/**
 * An element of WordprocessingML as it will stand in the file. The body is made of these, not of docx's paragraphs and
 * cells: measured over tables of thousands of cells those take a third more time, and say no more than this does.
 */
export class Element extends BaseXmlComponent {
  readonly name: string;
  readonly #attributes: Attributes | null;
  readonly #children: readonly Content[];

  constructor(name: string, attributes: Attributes | null, children: readonly Content[]) {
    super(name);
    this.name = name;
    this.#attributes = attributes;
    this.#children = children;
  }

  /** The form from which docx writes XML: attributes under `_attr`, before the content. */
  override prepForXml(context: IContext): IXmlableObject {
    const attributes = this.#attributes && { _attr: this.#attributes };
    if (this.#children.length === 0) return { [this.name]: attributes ?? {} };
    const content: unknown[] = attributes ? [attributes] : [];
    for (const child of this.#children) {
      content.push(typeof child === "string" ? child : child.prepForXml(context));
    }
    return { [this.name]: content };
  }
}

/** An element with content only. */
export function element(name: string, children: readonly Content[] = []): Element {
  return new Element(name, null, children);
}

/** An element with attributes, and content where it has some. */
export function elementWith(
  name: string,
  attributes: Attributes,
  children: readonly Content[] = [],
): Element {
  return new Element(name, attributes, children);
}

/** A property with one value, as most are: `<w:jc w:val="center"/>`. */
export function valued(name: string, value: string | number): Element {
  return new Element(name, { "w:val": value }, []);
}

/** An element as docx takes it for a child of a section. */
export class SectionChild extends FileChild {
  readonly #element: Element;

  constructor(block: Element) {
    super(block.name);
    this.#element = block;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return this.#element.prepForXml(context);
  }
}
