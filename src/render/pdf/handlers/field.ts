import type { FieldNode } from "../../../document/nodes.ts";
import { lowerInlines } from "../inlines.ts";
import type { State } from "../state.ts";
import type { Fragment } from "../upstream/text-breaker.ts";

/** Words to be filled in Word; a PDF is printed as it is, so here they are words like all others. */
export const field = ({ children }: FieldNode, state: State): readonly Fragment[] =>
  lowerInlines(children, state);
