import type { EmphasisNode } from "../../../document/nodes.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import type { Fragment } from "../upstream/text-breaker.ts";

/** Italic words. */
export const emphasis = ({ children }: EmphasisNode, state: State): readonly Fragment[] =>
  lowerInlines(children, state).map((fragment) => ({ ...fragment, italics: true }));
