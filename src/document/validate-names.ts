import { attribute } from "./attributes.ts";
import type { ElementName } from "./content-model.ts";
import { descendants } from "./descend.ts";
import type { Faults } from "./faults.ts";
import type { XmlElement } from "./xml.ts";

/** Elements whose `name` becomes the name of a place to fill in, which no two may share. */
const named: readonly ElementName[] = ["signature", "field"];

/** The names of signing places are unique in the document, and so are those of fields. */
export function validateNames(root: XmlElement, faults: Faults): void {
  for (const kind of named) {
    const seen = new Set<string>();
    for (const element of descendants(root, kind)) {
      const name = attribute(element, "name");
      if (name === undefined) continue;
      if (seen.has(name)) {
        const message = `<${kind}> ใช้ชื่อ “${name}” ซ้ำ`;
        faults.add("document/attribute", element, message, "ตั้งชื่อไม่ให้ซ้ำกันในเอกสาร");
      }
      seen.add(name);
    }
  }
}
