import type { HeadingNode } from "../../../document/nodes.ts";
import { plainText } from "../../../document/table-texts.ts";
import { officialSheet } from "../../../sheet/official.ts";
import type { TextContent } from "../definition.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import { addTag } from "../tag.ts";

/** A heading: bold, an entry of the outline, never the last line of a page. */
export function heading(node: HeadingNode, state: State): TextContent {
  const { size, lineHeight, spaceBefore } = officialSheet.heading[node.display ? "display" : node.level];
  const level = state.headingLevels.get(node) ?? node.level;
  return {
    text: lowerInlines(node.children, state),
    fontSize: size,
    linePitch: lineHeight,
    bold: true,
    alignment: node.align === "center" ? "center" : "left",
    margin: [0, spaceBefore, 0, 0],
    tag: addTag(state.tag, `H${level}`),
    bookmark: { title: plainText(node.children).replace(/\s+/g, " ").trim(), level },
    keepWithNext: true,
  };
}
