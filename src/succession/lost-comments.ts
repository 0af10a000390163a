import { commentsIn } from "../json/comments.ts";
import type { SourceText } from "../diagnostics/source-text.ts";
import { pathText } from "../json/path.ts";
import type { Tell } from "./change.ts";

/** Tells of notes that stand beside another one in the same object: as values they cannot all be kept, the last one is. */
export function tellLostComments(source: SourceText, tell: Tell): void {
  const last = new Map(commentsIn(source).map(({ path, text }) => [pathText(path), text]));
  for (const { path, text } of commentsIn(source)) {
    const place = pathText(path);
    if (last.get(place) !== text) tell({ message: `มี $comment ซ้ำในที่เดียวกัน จึงตัด “${text}”`, path: place });
  }
}
