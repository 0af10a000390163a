import type { SignatureLineNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import type { Content, DrawingContent, StackContent, TextContent } from "../definition.ts";
import type { Shape } from "../shapes.ts";
import { lineRoom, pictureContent } from "../picture.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

const { signature, body } = officialSheet;
const pictureHeight = mmToPt(signature.pictureHeight);
const blankHeight = mmToPt(signature.signingSpace);
/** From the top of a line to its baseline. */
const baseline = body.lineHeight * 0.65;
/** What a signature field is called for readers who cannot see it. */
const fieldLabel = "ช่องลงลายมือชื่อดิจิทัล";

/** The label and, after it, dots or the picture; without any of them blank space to sign in. */
export function signatureLine({ label, dotted, picture }: SignatureLineNode, state: State): StackContent {
  const written = label === "" ? "" : `${label} `;
  const labelWidth = state.widthOf(written, body.size, false);
  const tag = addTag(state.tag, "P");
  const text = labelContent(written, tag);
  if (picture) {
    const image = pictureContent(picture, lineRoom(pictureHeight), state);
    return inOneLine({ text, labelWidth, right: image, width: image.width, height: image.height }, state);
  }
  if (label === "" && !dotted)
    return stackOf([drawing(fields(state, blankHeight * 2, blankHeight), blankHeight)]);
  const width = dotted ? dotsWidth(state, state.width - labelWidth) : 0;
  const right = drawing([...dots(width, state), ...fields(state, width, pictureHeight)], body.lineHeight);
  return inOneLine({ text, labelWidth, right, width, height: body.lineHeight }, state);
}

interface Parts {
  readonly text: TextContent;
  readonly labelWidth: number;
  readonly right: Content;
  readonly width: number;
  readonly height: number;
}

/** Label and what stands right of it, centred together, their feet on one line. */
function inOneLine({ text, labelWidth, right, width, height }: Parts, state: State): StackContent {
  const x = (state.width - labelWidth - width) / 2;
  const label = { ...text, relativePosition: { x, y: height - body.lineHeight } };
  return stackOf([label, { ...right, relativePosition: { x: x + labelWidth, y: 0 } }, drawing([], height)]);
}

const stackOf = (stack: Content[]): StackContent => ({ stack, keepTogether: true });

const drawing = (canvas: Shape[], height: number): DrawingContent => ({ canvas, height });

function labelContent(written: string, tag: TextContent["tag"]): TextContent {
  const { size, lineHeight } = body;
  return { text: [{ text: written }], fontSize: size, linePitch: lineHeight, alignment: "left", tag };
}

const dotWidth = (state: State): number => state.widthOf(".", body.size, false);

/** As many dots as the sheet says, or as there is room for beside other signers. */
function dotsWidth(state: State, room: number): number {
  return Math.min(signature.dots, Math.floor(room / dotWidth(state)) - 1) * dotWidth(state);
}

/** Drawn, not written: dots are no words. */
function dots(width: number, state: State): Shape[] {
  const line = { lineWidth: 0.9, color: "#000000", dots: dotWidth(state) };
  return width === 0 ? [] : [{ type: "rule", x: 0, y: baseline, dx: width, dy: 0, ...line }];
}

/** A form field to sign in digitally, above the dots or in the middle of blank space; none when nobody asked for it. */
function fields(state: State, width: number, height: number): Shape[] {
  if (!state.input.options.signatureFields || !state.signer) return [];
  const { field, name } = state.signer;
  const isBlank = height === blankHeight;
  const [x, y] = isBlank ? [(state.width - width) / 2, 0] : [0, baseline - height];
  const tag = addTag(state.tag, "Form");
  const label = name === "" ? fieldLabel : `${fieldLabel}ของ${name}`;
  return [{ type: "field", name: field, label, x, y, width, height, tag }];
}
