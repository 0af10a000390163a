import { BaseXmlComponent, FileChild } from "docx";
import type { IContext, IXmlableObject } from "docx";

/** By qualified name, e.g. `w:val`. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What may stand in an element: elements, text, and docx's own components such as pictures. */
export type Content = BaseXmlComponent | string;

/** How docx writes them in texts and attributes alike. */
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&apos;",
  "<": "&lt;",
  ">": "&gt;",
};

const escaped = (value: string): string => value.replace(/[&"'<>]/g, (sign) => entities[sign]!);

/**
 * An element of WordprocessingML as it will stand in the file. The body is made of these, not of docx's paragraphs and
 * cells: measured over tables of thousands of cells those take a third more time, and say no more than this does.
 */
export class Element extends BaseXmlComponent {
  readonly name: string;
  /** Is there nothing inside that only docx can write, such as a picture with its relationship? */
  readonly isPlain: boolean;
  readonly #attributes: Attributes | null;
  readonly #children: readonly Content[];

  constructor(name: string, attributes: Attributes | null, children: readonly Content[]) {
    super(name);
    this.name = name;
    this.#attributes = attributes;
    this.#children = children;
    this.isPlain = children.every(
      (child) => typeof child === "string" || (child instanceof Element && child.isPlain),
    );
  }

  /** The XML of a plain element, byte for byte as docx would write it. */
  get xml(): string {
    let start = this.name;
    for (const name in this.#attributes) start += ` ${name}="${escaped(String(this.#attributes[name]))}"`;
    if (this.#children.length === 0) return `<${start}/>`;
    let content = "";
    for (const child of this.#children)
      content += typeof child === "string" ? escaped(child) : (child as Element).xml;
    return `<${start}>${content}</${this.name}>`;
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
  readonly element: Element;

  constructor(element: Element) {
    super(element.name);
    this.element = element;
  }

  override prepForXml(context: IContext): IXmlableObject {
    return this.element.prepForXml(context);
  }
}
