import { attribute } from "./attributes.ts";
import { childElements } from "./descend.ts";
import type { Faults } from "./faults.ts";
import type { XmlElement } from "./xml.ts";

/** At least one section stands whatever the length: the others are counted against it. */
export function validateSections(root: XmlElement, faults: Faults): void {
  const sections = childElements(root, "section");
  if (sections.length === 0) return;
  if (sections.some((section) => attribute(section, "if-pages-over") === undefined)) return;
  const message = "<section> ทุกตัวมี if-pages-over จึงไม่มีหน้าใดให้นับ";
  faults.add("document/content", sections[0]!, message, "ให้มี <section> ที่ไม่มี if-pages-over อย่างน้อยหนึ่งตัว");
}
