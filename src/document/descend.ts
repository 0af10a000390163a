import type { ElementName } from "./content-model.ts";
import type { XmlElement } from "./xml.ts";

/** The children that are elements, of one name or of any. */
export function childElements({ children }: XmlElement, name?: ElementName): readonly XmlElement[] {
  return children.filter((child) => child.kind === "element").filter((child) => !name || child.name === name);
}

/** Every element of a name, at any depth, in reading order. */
export function descendants(root: XmlElement, name: ElementName): readonly XmlElement[] {
  return childElements(root).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}
