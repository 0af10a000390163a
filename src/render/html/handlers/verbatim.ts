import type { VerbatimNode } from "../../../document/nodes.ts";
import type { HtmlNode } from "../element.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";

/** Words whose digits stay as typed; they look like all others. */
export const verbatim = ({ children }: VerbatimNode, state: State): readonly HtmlNode[] =>
  lowerInlines(children, state);
