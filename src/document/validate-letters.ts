import { attribute } from "./attributes.ts";
import { childElements, descendants } from "./descend.ts";
import type { Faults } from "./faults.ts";
import type { XmlElement } from "./xml.ts";

/** A line of a letter's head has one part, or one at the margin and one right of it. */
export function validateLetters(root: XmlElement, faults: Faults): void {
  for (const line of descendants(root, "letter-line")) {
    const [first, second, ...more] = childElements(line, "letter-part");
    const isPair = first !== undefined && isAtStart(first) && second !== undefined && !isAtStart(second);
    if (second === undefined || (isPair && more.length === 0)) continue;
    const message = "<letter-line> มี <letter-part> ที่อยู่ด้วยกันไม่ได้";
    const hint = 'ใส่ได้หนึ่งตัว หรือสองตัวเมื่อตัวแรกอยู่ริมซ้าย และตัวที่สองมี place="center" หรือ place="end"';
    faults.add("document/content", line, message, hint);
  }
}

function isAtStart(part: XmlElement): boolean {
  return (attribute(part, "place") ?? "start") === "start";
}
