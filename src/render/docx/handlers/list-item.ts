import type { Paragraph } from "docx";
import type { ListItemNode } from "../../../document/nodes.ts";
import { officialSheet as sheet } from "../../../sheet/official.ts";
import { mmToTwip } from "../../../sheet/units.ts";
import type { Twip } from "../../../sheet/units.ts";
import { emptyParagraph } from "../empty-paragraph.ts";
import type { Hanging, State } from "../state.ts";

/** The marker stands before the item's first paragraph; the others and nested lists are indented under it. */
export function listItem(item: ListItemNode, state: State): readonly Paragraph[] {
  const outer = state.hanging?.left ?? 0;
  const width = mmToTwip(sheet.list.markerWidth);
  const place = state.place === "body" ? "list" : state.place;
  const hanging: Hanging = { marker: item.marker, left: (outer + width) as Twip, width };
  const inner: State = { ...state, place, hanging: { ...hanging, marker: null } };

  const [first, ...rest] = item.children;
  const marked = first?.type === "paragraph" ? first : emptyParagraph;
  const following = first?.type === "paragraph" ? rest : item.children;
  return [...state.paragraphs([marked], { ...inner, hanging }), ...state.paragraphs(following, inner)];
}
