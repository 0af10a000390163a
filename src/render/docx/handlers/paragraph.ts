import type { Alignment, ParagraphNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip, ptToTwip } from "../../../sheet/units.ts";
import type { Content, Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import type { ParagraphOptions } from "../paragraph-element.ts";
import { textRun } from "../run.ts";
import type { Place, State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** The style of each place and the alignment that the style already has. */
const styleOf: Readonly<Record<Place, { readonly id: string; readonly align: Alignment }>> = {
  body: { id: styleIds.bodyFlush, align: "distribute" },
  list: { id: styleIds.list, align: "start" },
  cell: { id: styleIds.cell, align: "start" },
  "column-head": { id: styleIds.columnHead, align: "center" },
  signature: { id: styleIds.signature, align: "center" },
  "signature-beside": { id: styleIds.signatureBeside, align: "center" },
};

/** A paragraph in the style of its place; only what differs from the style is said directly. */
export function paragraph(node: ParagraphNode, state: State): readonly [Element] {
  const { place } = state;
  const style = styleOf[place];
  const styleIndents = node.indent && place === "body";
  const options: ParagraphOptions = {
    flow: node.apart ? { ...state.flow, spaceBefore: ptToTwip(sheet.body.spaceApart) } : state.flow,
    ...(node.align !== style.align && !isSignature(place) && { align: node.align }),
    ...(!styleIndents && indentOf(node, state)),
  };
  const content = [...marker(state), ...state.inlines(node.children, state)];
  return [paragraphElement(styleIndents ? styleIds.body : style.id, content, options)];
}

/** The lines of a signer are centred on one axis, whatever they say of themselves. */
function isSignature(place: Place): boolean {
  return place === "signature" || place === "signature-beside";
}

function indentOf({ indent }: ParagraphNode, { hanging }: State): Pick<ParagraphOptions, "indent"> {
  if (hanging) {
    const { left, width, marker: text } = hanging;
    return { indent: text === null ? { left } : { left, hanging: width } };
  }
  return indent ? { indent: { firstLine: mmToTwip(sheet.body.indent) } } : {};
}

/** The list marker, as text: LibreOffice and readers know nothing of Word's Thai numbering. */
function marker({ hanging, format, protect }: State): readonly Content[] {
  if (!hanging || hanging.marker === null) return [];
  return [textRun(`${protect(hanging.marker)}\t`, format)];
}
