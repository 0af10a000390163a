import type { VerbatimNode } from "../../../document/nodes.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import type { Fragment } from "../upstream/text-breaker.ts";

/** Words whose digits stay as typed; on paper they look like all others. */
export const verbatim = ({ children }: VerbatimNode, state: State): readonly Fragment[] =>
  lowerInlines(children, state);
