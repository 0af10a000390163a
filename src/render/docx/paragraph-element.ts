import type { Alignment } from "../../document/nodes.ts";
import type { Twip } from "../../sheet/units.ts";
import { element, elementWith, valued } from "./element.ts";
import type { Attributes, Content, Element } from "./element.ts";
import { freeFlow } from "./state.ts";
import type { Flow } from "./state.ts";

/** What a paragraph says beside its style. */
export interface ParagraphOptions {
  readonly flow?: Flow;
  readonly pageBreakBefore?: boolean;
  readonly align?: Alignment;
  readonly indent?: { readonly left?: Twip; readonly hanging?: Twip; readonly firstLine?: Twip };
  /** Stops from the left margin, ascending; dots lead to each. */
  readonly leaders?: readonly { readonly align: "left" | "right"; readonly at: Twip }[];
  /** Exact pitch of its lines. */
  readonly pitch?: Twip;
}

const alignments = {
  start: "left",
  center: "center",
  end: "right",
  distribute: "thaiDistribute",
} as const satisfies Record<Alignment, string>;

/** `w:p`, its properties in the order of the schema (ISO 29500-1, 17.3.1.26). */
export function paragraphElement(
  style: string,
  children: readonly Content[],
  { flow = freeFlow, pageBreakBefore, align, indent, leaders, pitch }: ParagraphOptions = {},
): Element {
  const properties = [valued("w:pStyle", style)];
  if (flow.keepNext) properties.push(element("w:keepNext"));
  if (flow.keepLines) properties.push(element("w:keepLines"));
  if (pageBreakBefore) properties.push(element("w:pageBreakBefore"));
  if (leaders) properties.push(element("w:tabs", leaders.map(leaderTab)));
  if (pitch !== undefined || flow.spaceBefore !== null || flow.spaceAfter !== null) {
    properties.push(elementWith("w:spacing", spacing(flow, pitch)));
  }
  if (indent) properties.push(elementWith("w:ind", prefixed(indent)));
  if (align) properties.push(valued("w:jc", alignments[align]));
  return element("w:p", [element("w:pPr", properties), ...children]);
}

const leaderTab = ({ align, at }: { readonly align: string; readonly at: Twip }): Element =>
  elementWith("w:tab", { "w:val": align, "w:leader": "dot", "w:pos": at });

function spacing({ spaceBefore, spaceAfter }: Flow, pitch: Twip | undefined): Attributes {
  return {
    ...(spaceBefore !== null && { "w:before": spaceBefore }),
    ...(spaceAfter !== null && { "w:after": spaceAfter }),
    ...(pitch !== undefined && { "w:line": pitch, "w:lineRule": "exact" }),
  };
}

const prefixed = (values: Attributes): Attributes =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`w:${name}`, value]));
