import type { ContentsEntry, ContentsNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import type { ColumnsContent, StackContent, TextContent } from "../definition.ts";
import type { State } from "../state.ts";
import { addTag, type Tag } from "../tag.ts";

const { body, list, memo } = officialSheet;
/** Room for the widest number, `๙๙๙`. */
const numberRoom = "๐๐๐ ";

/** Titles with dots up to the numbers of their pages. Whether the numbers are known changes no line. */
export function contents({ entries }: ContentsNode, state: State): StackContent {
  const tag = addTag(state.tag, "TOC");
  return { stack: entries.map((entry) => line(entry, { ...state, tag: addTag(tag, "TOCI") })) };
}

function line({ title, level, page }: ContentsEntry, state: State): ColumnsContent {
  const numberWidth = state.widthOf(numberRoom, body.size, false);
  const indent = (level - 2) * mmToPt(list.indent);
  const number = page === null ? "" : toThaiDigits(String(page));
  const leader = { gap: mmToPt(memo.gap), dots: state.widthOf(".", body.size, false) };
  return {
    columns: [
      { ...text(title, addTag(state.tag, "P")), leader, margin: [indent, 0, 0, 0] },
      { ...text(number, addTag(state.tag, "Reference")), alignment: "right" },
    ],
    widths: [state.width - numberWidth, numberWidth],
    isOnLastLine: true,
  };
}

const text = (words: string, tag: Tag | undefined): TextContent => ({
  text: [{ text: words }],
  fontSize: body.size,
  linePitch: body.lineHeight,
  alignment: "left",
  tag,
});
