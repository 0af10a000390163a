import type { Node } from "jsonc-parser";
import type { Path } from "./path.ts";
import { noteKey } from "./tree.ts";

/** A note to people, which no reader of values sees. */
export interface Comment {
  /** The object's path, and then the key of the note. */
  readonly path: Path;
  readonly text: string;
}

/** The notes of a JSON tree, in the order of its text; a note that is no text is passed over. */
export const commentsIn = (root: Node): readonly Comment[] => commentsOf(root, []);

function commentsOf({ type, children = [] }: Node, path: Path): readonly Comment[] {
  if (type === "array") return children.flatMap((child, index) => commentsOf(child, [...path, index]));
  return children.flatMap(({ children: [key, value] = [] }): readonly Comment[] => {
    if (key === undefined || value === undefined) return [];
    const here = [...path, String(key.value)];
    if (key.value !== noteKey) return commentsOf(value, here);
    return typeof value.value === "string" ? [{ path: here, text: value.value }] : [];
  });
}
