import { AlignmentType, Paragraph, Tab, TextRun } from "docx";
import type { IParagraphOptions, ParagraphChild } from "docx";
import type { Alignment, ParagraphNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import type { Flow, Place, State } from "../state.ts";
import { styleIds } from "../styles.ts";

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
  distribute: AlignmentType.THAI_DISTRIBUTE,
} as const satisfies Record<Alignment, string>;

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
export function paragraph(node: ParagraphNode, state: State): readonly [Paragraph] {
  const { place, hanging } = state;
  const style = styleOf[place];
  const styledIndent = node.indent && place === "body";
  return [
    new Paragraph({
      style: styledIndent ? styleIds.body : style.id,
      ...(node.align !== style.align && !isSignature(place) && { alignment: alignments[node.align] }),
      ...(node.indent && !styledIndent && { indent: { firstLine: mmToTwip(sheet.body.indent) } }),
      ...(hanging && {
        indent: { left: hanging.left, hanging: hanging.marker === null ? 0 : hanging.width },
      }),
      ...flowOptions(state.flow),
      children: [...marker(state), ...state.inlines(node.children, state)],
    }),
  ];
}

/** The lines of a signer are centred on one axis, whatever they say of themselves. */
function isSignature(place: Place): boolean {
  return place === "signature" || place === "signature-beside";
}

/** What a paragraph owes to its neighbours, as direct properties. */
export function flowOptions({ keepNext, keepLines, spaceBefore, spaceAfter }: Flow): IParagraphOptions {
  const spacing = {
    ...(spaceBefore !== null && { before: spaceBefore }),
    ...(spaceAfter !== null && { after: spaceAfter }),
  };
  return {
    ...(keepNext && { keepNext }),
    ...(keepLines && { keepLines }),
    ...((spaceBefore ?? spaceAfter) !== null && { spacing }),
  };
}

/** The list marker, as text: LibreOffice and readers know nothing of Word's Thai numbering. */
function marker({ hanging, format, protect }: State): readonly ParagraphChild[] {
  if (!hanging || hanging.marker === null) return [];
  return [new TextRun({ ...format, children: [protect(hanging.marker), new Tab()] })];
}
