import {
  AlignmentType,
  HeightRule,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  TextWrappingType,
  VerticalAlignTable,
  VerticalPositionRelativeFrom,
  WidthType,
} from "docx";
import type { ITableOptions } from "docx";
import type { EmblemNode, Picture } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import { imageOptions, inlinePicture } from "../picture.ts";
import type { BlockElement, State } from "../state.ts";
import { styleIds } from "../styles.ts";
import { writable } from "../text.ts";

const EMU_PER_MM = 36_000;

/** The emblem, or an empty frame of its size with the label in it. */
export function emblem({ size, picture, label }: EmblemNode, state: State): readonly BlockElement[] {
  if (!picture) return [frame(size, label)];
  if (size === "small") return [floating(picture, state)];
  const children = [inlinePicture(picture, sheet.emblem.large.height, state)];
  return [new Paragraph({ style: styleIds.emblem, children })];
}

/** At the left margin, beside the title, which takes no notice of it (ข้อ ๗๖). */
function floating(picture: Picture, state: State): Paragraph {
  const { height, top } = sheet.emblem.small;
  const image = new ImageRun({
    ...imageOptions(picture, height, state),
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.MARGIN, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: top * EMU_PER_MM },
      wrap: { type: TextWrappingType.NONE },
    },
  });
  return new Paragraph({ style: styleIds.gap, children: [image] });
}

/** A table of one cell: a frame that Word and LibreOffice draw alike, and whose label an officer deletes like any text. */
function frame(size: EmblemNode["size"], label: string): Table {
  const side = mmToTwip(sheet.emblem[size].height);
  const paragraph = new Paragraph({ style: styleIds.emblem, children: [new TextRun(writable(label))] });
  return new Table({
    columnWidths: [side],
    width: { size: side, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...placement(size),
    rows: [
      new TableRow({
        height: { value: side, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: side, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [paragraph],
          }),
        ],
      }),
    ],
  });
}

function placement(size: EmblemNode["size"]): Pick<ITableOptions, "alignment" | "float"> {
  if (size === "large") return { alignment: AlignmentType.CENTER };
  return {
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: mmToTwip(sheet.emblem.small.top),
    },
  };
}
