import type { FieldNode } from "../../../document/nodes.ts";
import { element, type HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Words to be filled in Word are words like all others here; a date says which day it is. */
export function field({ date, children }: FieldNode, state: State): readonly HtmlNode[] {
  const words = lowerInlines(children, state);
  return date === undefined ? words : [element("time", { datetime: date }, words)];
}
