import type { DocumentNode, HeadingNode } from "../../document/nodes.ts";
import { elementWith } from "./element.ts";
import type { Content } from "./element.ts";
import type { State } from "./state.ts";

/** The headings that a table of contents lists, in its order, each with a name as Word gives it; none without a table. */
export function headingBookmarks({ children }: DocumentNode): ReadonlyMap<HeadingNode, string> {
  const at = children.findIndex((section) => section.children.some(({ type }) => type === "contents"));
  if (at < 0) return new Map();
  const headings = children
    .slice(at + 1)
    .flatMap((section) => section.children.filter((block) => block.type === "heading" && block.level > 1));
  return new Map(headings.map((heading, index) => [heading as HeadingNode, bookmarkName(index)]));
}

/** The name of the entry with this index. Word hides names that begin so, and makes such for its own tables. */
export const bookmarkName = (index: number): string => `_Toc${String(100_000_001 + index)}`;

/** The content between the ends of the heading's bookmark, where it has one (ISO 29500-1, 17.13.6). */
export function bookmarked(
  heading: HeadingNode,
  content: readonly Content[],
  { bookmarks, nextId }: State,
): readonly Content[] {
  const name = bookmarks.get(heading);
  if (name === undefined) return content;
  const id = nextId();
  return [
    elementWith("w:bookmarkStart", { "w:id": id, "w:name": name }),
    ...content,
    elementWith("w:bookmarkEnd", { "w:id": id }),
  ];
}
