import type { Comment } from "../json/comments.ts";
import { pathText } from "../json/path.ts";
import type { Tell } from "./change.ts";

/** Tells of notes that stand beside another one in the same object: as values they cannot all be kept, the last one is. */
export function tellLostComments(comments: readonly Comment[], tell: Tell): void {
  const last = new Map(comments.map(({ path, text }) => [pathText(path), text]));
  for (const { path, text } of comments) {
    const place = pathText(path);
    if (last.get(place) !== text) tell({ message: `มี $comment ซ้ำในที่เดียวกัน จึงตัด “${text}”`, path: place });
  }
}
