import type { LabelledNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { ptToTwip } from "../../../sheet/units.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { textRun } from "../run.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A label, a tab of two spaces' width after it, and words whose further lines hang under the first. */
export function labelled({ label, children }: LabelledNode, state: State): readonly Element[] {
  const left = ptToTwip(state.measure.width(`${label}  `, sheet.body.size));
  const content = [textRun(`${state.protect(label)}\t`, state.format), ...state.inlines(children, state)];
  return [
    paragraphElement(styleIds.letterHead, content, { flow: state.flow, indent: { left, hanging: left } }),
  ];
}
