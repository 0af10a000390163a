import type { TextNode } from "../../../document/nodes.ts";
import type { Content } from "../element.ts";
import { textRun } from "../run.ts";
import type { State } from "../state.ts";

/** Text as it stands. */
export function text({ value }: TextNode, state: State): readonly Content[] {
  return value === "" ? [] : [textRun(state.protect(value), state.format)];
}
