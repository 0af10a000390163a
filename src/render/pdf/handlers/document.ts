import type { DocumentNode } from "../../../document/nodes.ts";
import { officialSheet } from "../../../sheet/official.ts";
import { mmToPt } from "../../../sheet/units.ts";
import { toThaiDigits } from "../../../thai/digits.ts";
import type { Definition, TextContent } from "../definition.ts";
import type { MarkShape } from "../shapes.ts";
import type { State } from "../state.ts";
import type { Tag } from "../tag.ts";

const { pageNumber } = officialSheet;

/** The whole file: its properties, its pages, and what stands on each of them. */
export function document({ title, subject, mark, children }: DocumentNode, state: State): Definition {
  const { properties, data, reports = [] } = state.input;
  const structure: Tag = { type: "Document", children: [] };
  return {
    title,
    ...(subject !== undefined && { subject }),
    ...(mark !== undefined && { mark: markShape(mark) }),
    ...(data !== undefined && { data }),
    reports,
    pageNumber: { y: mmToPt(pageNumber.top), contentOf: pageNumberContent },
    properties,
    structure,
    sections: children.map((section) => state.lower(section, { ...state, tag: structure })),
  };
}

/** `- ๒ -` in the middle of the top margin. */
function pageNumberContent(number: number): TextContent {
  const { size } = pageNumber;
  return {
    text: [{ text: `- ${toThaiDigits(String(number))} -` }],
    fontSize: size,
    linePitch: officialSheet.body.lineHeight,
    alignment: "center",
  };
}

/** Light grey stands for transparency, under the text: black words on it stay easy to read. */
function markShape(text: string): MarkShape {
  return { type: "mark", text, color: "#EAEAEA", fontSize: 120, angle: 50 };
}
