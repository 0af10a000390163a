import { element } from "../element.ts";
import type { Content } from "../element.ts";
import { run } from "../run.ts";

/** Ends the line, not the paragraph. */
export function lineBreak(): readonly Content[] {
  return [run([element("w:br")], {})];
}
