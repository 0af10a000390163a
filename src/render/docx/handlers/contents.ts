import type { ContentsEntry, ContentsNode } from "../../../document/nodes.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import { bookmarkName } from "../bookmarks.ts";
import { element, elementWith } from "../element.ts";
import type { Content, Element } from "../element.ts";
import { fieldMark, fieldStart } from "../field.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { run, textRun } from "../run.ts";
import type { State } from "../state.ts";
import { styleIds, styleNames } from "../styles.ts";

/** Word makes the table anew from the headings of levels 2 and 3, by the names of their styles, with links (ISO 29500-1, 17.16.5.68). */
const instruction = `TOC \\h \\z \\t "${styleNames.heading2},1,${styleNames.heading3},2"`;

/**
 * Word's own table of contents, filled in already with the pages of the PDF. Word counts them anew when it prints and at a press
 * of F9; to have it count at opening, it would first ask the reader about "fields that may refer to other files"
 * (https://github.com/dolanmiu/docx/issues/1212).
 */
export function contents({ entries }: ContentsNode, state: State): readonly Element[] {
  return entries.map((entry, index) => {
    const start = index === 0 ? fieldStart(instruction) : [];
    const end = index === entries.length - 1 ? [fieldMark("end")] : [];
    const style = entry.level === 2 ? styleIds.contents1 : styleIds.contents2;
    return paragraphElement(style, [...start, link(entry, bookmarkName(index), state), ...end]);
  });
}

/** Title, dots, and the number of the page on which Word finds the heading. */
function link({ title, page }: ContentsEntry, anchor: string, state: State): Content {
  return elementWith("w:hyperlink", { "w:anchor": anchor, "w:history": 1 }, [
    textRun(state.protect(title), state.format),
    run([element("w:tab")], state.format),
    ...fieldStart(`PAGEREF ${anchor} \\h`),
    textRun(page === null ? "" : toThaiDigits(String(page)), state.format),
    fieldMark("end"),
  ]);
}
