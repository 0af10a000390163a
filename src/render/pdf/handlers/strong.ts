import type { StrongNode } from "../../../document/nodes.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import type { Fragment } from "../upstream/text-breaker.ts";

/** Bold words. */
export const strong = ({ children }: StrongNode, state: State): readonly Fragment[] =>
  lowerInlines(children, state).map((fragment) => ({ ...fragment, bold: true }));
