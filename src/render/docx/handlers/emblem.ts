import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalAnchor,
  VerticalPositionRelativeFrom,
  WpsShapeRun,
} from "docx";
import type { IFloating } from "docx";
import type { EmblemNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { EMU_PER_MM, PIXELS_PER_MM } from "../drawing-units.ts";
import type { Element } from "../element.ts";
import { paragraphElement } from "../paragraph-element.ts";
import { imageOptions } from "../picture.ts";
import { freeFlow } from "../state.ts";
import type { State } from "../state.ts";
import { styleIds } from "../styles.ts";

/** The emblem, or an empty frame of its size with the label in it. Opening a section, it reaches up into the top margin. */
export function emblem(node: EmblemNode, state: State): readonly Element[] {
  const floating = node.size === "small" || state.isFirst ? { floating: placement(node.size) } : {};
  const { height } = sheet.emblem[node.size];
  const drawing = node.picture
    ? new ImageRun({ ...imageOptions(node.picture, height, state), ...floating })
    : frame(node, floating, state);
  const style = "floating" in floating ? styleIds.anchor : styleIds.picture;
  return [paragraphElement(style, [drawing], { flow: { ...freeFlow, keepNext: true } })];
}

/**
 * Large: centred, the text begins below it (ข้อ ๗๕). Small: at the left margin, beside the title of a memo, which takes
 * no notice of it (ข้อ ๗๖).
 */
function placement(size: EmblemNode["size"]): IFloating {
  const offset = sheet.emblem[size].top * EMU_PER_MM;
  const isLarge = size === "large";
  return {
    horizontalPosition: {
      relative: HorizontalPositionRelativeFrom.MARGIN,
      align: isLarge ? HorizontalPositionAlign.CENTER : HorizontalPositionAlign.LEFT,
    },
    verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset },
    wrap: { type: isLarge ? TextWrappingType.TOP_AND_BOTTOM : TextWrappingType.NONE },
  };
}

function frame(
  { size, label }: EmblemNode,
  floating: { readonly floating?: IFloating },
  { nextId }: State,
): WpsShapeRun {
  const side = sheet.emblem[size].height * PIXELS_PER_MM;
  return new WpsShapeRun({
    type: "wps",
    children: [new Paragraph({ style: styleIds.picture, children: [new TextRun(label)] })],
    transformation: { width: side, height: side },
    outline: { type: "solidFill", solidFillType: "rgb", value: "000000", width: LINE },
    bodyProperties: {
      verticalAnchor: VerticalAnchor.CENTER,
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
    },
    altText: { name: label, description: `กรอบสำหรับ${label}`, id: String(nextId()) },
    ...floating,
  });
}

/** Half a point. */
const LINE = 6350;
