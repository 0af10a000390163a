import type { ParagraphChild } from "docx";
import type { TextNode } from "../../../document/nodes.ts";
import type { State } from "../state.ts";
import { textRuns } from "../text.ts";

/** Text as it stands. */
export function text({ value }: TextNode, state: State): readonly ParagraphChild[] {
  return value === "" ? [] : textRuns(state.protect(value), state.format);
}
