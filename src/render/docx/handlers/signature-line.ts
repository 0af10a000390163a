import type { SignatureLineNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import type { Content, Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { inlinePicture } from "../picture.ts";
import { textRun } from "../run.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** The label, then the picture of the signature or dots to sign on; without any of them, blank space to sign in. */
export function signatureLine(node: SignatureLineNode, state: State): readonly Element[] {
  const { flow, place } = state;
  const style = place === "signature" ? styleIds.signature : styleIds.signatureBeside;
  const content = lineContent(node, state);
  const blank = content.length === 0 ? { pitch: mmToTwip(sheet.signature.signingSpace) } : {};
  return [paragraphElement(style, content, { flow, ...blank })];
}

function lineContent({ label, dotted, picture }: SignatureLineNode, state: State): readonly Content[] {
  const content: Content[] = label === "" ? [] : [textRun(`${label} `, {})];
  if (picture) content.push(inlinePicture(picture, sheet.signature.pictureHeight, state));
  else if (dotted) content.push(textRun(".".repeat(sheet.signature.dots), {}));
  return content;
}
