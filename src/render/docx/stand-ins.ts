import { FileChild } from "docx";
import type { IPropertiesOptions, ISectionOptions } from "docx";
import { SectionChild, type Element } from "./element.ts";

const name = "saraban";

/** Keeps the place of a plain element in the body that docx writes. */
class StandIn extends FileChild {
  constructor() {
    super(name);
  }

  override prepForXml(): object {
    return { [name]: {} };
  }
}

/** What docx shall write, and what is written without it. */
interface Parted {
  readonly options: IPropertiesOptions;
  /** In the order of their stand-ins. */
  readonly elements: readonly Element[];
}

/**
 * Takes the plain elements out of the body. docx makes three more objects of each tag before it writes any, which is half of
 * the time and most of the memory of a long document.
 */
export function withStandIns(options: IPropertiesOptions): Parted {
  const elements: Element[] = [];
  const sections = options.sections.map((section): ISectionOptions => ({
    ...section,
    children: section.children.map((child) => {
      if (!(child instanceof SectionChild && child.element.isPlain)) return child;
      elements.push(child.element);
      return new StandIn();
    }),
  }));
  return { options: { ...options, sections }, elements };
}

/** Puts the elements back where their stand-ins are in the XML that docx wrote. */
export function withElements(xml: string, elements: readonly Element[]): string {
  const [start, ...parts] = xml.split(`<${name}/>`);
  return [start, ...parts.flatMap((part, index) => [elements[index]!.xml, part])].join("");
}
