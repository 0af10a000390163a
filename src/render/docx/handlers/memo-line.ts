import type { MemoFieldNode, MemoLineNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip, ptToTwip } from "../../../sheet/units.ts";
import { element, elementWith, valued } from "../element.ts";
import type { Content, Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { run } from "../run.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** A line at the head of a memo: each field ends with a tab whose leader draws its dots, so that they follow what is typed. */
export function memoLine({ children }: MemoLineNode, state: State): readonly Element[] {
  const width = ptToTwip(state.measure.width(`${children[0]?.label ?? ""} `, sheet.memo.label.size));
  const content = children.flatMap((field) => fieldContent(field, state));
  const end = { align: "right", at: state.width } as const;
  const second = { align: "left", at: mmToTwip(sheet.memo.secondField) } as const;
  const options = {
    flow: state.flow,
    indent: { left: width, hanging: width },
    leaders: children.length > 1 ? [second, end] : [end],
  };
  return [paragraphElement(styleIds.memoLine, content, options)];
}

function fieldContent({ label, children }: MemoFieldNode, state: State): readonly Content[] {
  const properties = element("w:rPr", [valued("w:rStyle", styleIds.memoLabel)]);
  const words = elementWith("w:t", { "xml:space": "preserve" }, [`${label} `]);
  return [
    element("w:r", [properties, words]),
    ...state.inlines(children, state),
    run([element("w:tab")], state.format),
  ];
}
