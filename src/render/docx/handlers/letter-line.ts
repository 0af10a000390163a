import { plainText } from "../../../document/table-texts.ts";
import type { LetterLineNode, LetterPartNode } from "../../../document/nodes.ts";
import { letterWordsStart } from "../../../sheet/letter-head.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { ptToTwip, twipToPt } from "../../../sheet/units.ts";
import type { Twip } from "../../../sheet/units.ts";
import { element } from "../element.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { run } from "../run.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A line at the head of a letter: words at the margin, and after a tab those whose lines hang under each other. */
export function letterLine({ children }: LetterLineNode, state: State): readonly Element[] {
  const left = startOf(children.at(-1)!, state);
  const isPair = children.length > 1;
  const content = children.flatMap((part, index) => [
    ...(index === 0 ? [] : [run([element("w:tab")], state.format)]),
    ...state.inlines(part.children, state),
  ]);
  const indent = isPair ? { left, hanging: left } : { left };
  return [paragraphElement(styleIds.letterHead, content, { flow: state.flow, indent })];
}

function startOf({ place, children }: LetterPartNode, { measure, width }: State): Twip {
  const lines = plainText(children)
    .split("\n")
    .map((line) => measure.width(line, sheet.body.size));
  return ptToTwip(letterWordsStart({ place, lines }, twipToPt(width)));
}
