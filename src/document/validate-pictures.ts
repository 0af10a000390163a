import { attribute } from "./attributes.ts";
import type { ElementName } from "./content-model.ts";
import { descendants } from "./descend.ts";
import type { Faults } from "./faults.ts";
import type { XmlElement } from "./xml.ts";

/** Elements whose `picture` names a picture of the dossier or of a report. */
const pictured: readonly ElementName[] = ["emblem", "figure", "sign-line"];

/**
 * Every picture that the markup shows is one of `known`, the pictures that the data name, for no other is ever read; and
 * it has words for readers who cannot see it (ISO 14289-1, 7.3).
 */
export function validatePictures(
  root: XmlElement,
  known: ReadonlySet<string> | undefined,
  faults: Faults,
): void {
  for (const element of pictured.flatMap((name) => descendants(root, name))) {
    const picture = attribute(element, "picture");
    if (picture === undefined) continue;
    if (known && !known.has(picture)) {
      const message = `<${element.name}> ใช้ภาพ “${picture}” ซึ่งข้อมูลไม่ได้ระบุไว้`;
      const hint = 'ใช้ช่องข้อมูลของภาพ เช่น picture="{{picture}}" และระบุแฟ้มภาพในแฟ้มข้อมูล';
      faults.add("document/attribute", element, message, hint);
    } else if (lacksWords(element)) {
      const hint = 'เติม alternative="…" บอกว่าเป็นภาพอะไร สำหรับผู้ที่มองไม่เห็นภาพ';
      faults.add("document/attribute", element, `<${element.name}> มีภาพแต่ไม่มีคำบรรยายภาพ`, hint);
    }
  }
}

/** A figure without the attribute has been told of already. */
function lacksWords(element: XmlElement): boolean {
  const words = attribute(element, "alternative");
  return words === undefined ? element.name !== "figure" : words.trim() === "";
}
