import { officialSheet } from "../../sheet/official.ts";
import { mm, pt } from "../../sheet/units.ts";
import type { TextStyle } from "./state.ts";

const { body, table } = officialSheet;

/** Running text of the page. */
export const bodyStyle: TextStyle = {
  fontSize: body.size,
  linePitch: body.lineHeight,
  spaceBefore: body.spaceBefore,
  indent: body.indent,
  isCentered: false,
  isBold: false,
};

/** Text of table cells. */
export const tableStyle: TextStyle = {
  fontSize: table.size,
  linePitch: table.lineHeight,
  spaceBefore: pt(0),
  indent: mm(0),
  isCentered: false,
  isBold: false,
};

/** Heads of columns. */
export const columnHeadStyle: TextStyle = { ...tableStyle, isBold: true };

/** Lines of a signer's block, on a common axis. */
export const signatureStyle: TextStyle = {
  ...bodyStyle,
  spaceBefore: pt(0),
  indent: mm(0),
  isCentered: true,
};
