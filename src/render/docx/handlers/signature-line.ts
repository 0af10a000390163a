import { LineRuleType, Paragraph, TextRun } from "docx";
import type { ParagraphChild } from "docx";
import type { SignatureLineNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import { inlinePicture } from "../picture.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";
import { flowOptions } from "./paragraph.ts";

/** The label, then the picture of the signature or dots to sign on; without any of them, blank space to sign in. */
export function signatureLine(node: SignatureLineNode, state: State): readonly Paragraph[] {
  const { label, dotted, picture } = node;
  const style = state.place === "signature" ? styleIds.signature : styleIds.signatureBeside;
  const flow = flowOptions(state.flow);
  if (label === "" && !dotted && !picture) {
    const line = { line: mmToTwip(sheet.signature.signingSpace), lineRule: LineRuleType.EXACT };
    return [new Paragraph({ style, ...flow, spacing: { ...flow.spacing, ...line } })];
  }
  const children: ParagraphChild[] = [];
  if (label !== "") children.push(new TextRun(`${label} `));
  if (picture) children.push(inlinePicture(picture, sheet.signature.pictureHeight, state));
  else if (dotted) children.push(new TextRun(".".repeat(sheet.signature.dots)));
  return [new Paragraph({ style, ...flow, children })];
}
