import type { TextNode } from "../../../document/nodes.ts";
import type { Fragment } from "../upstream/text-breaker.ts";

/** Words, every space as it was typed. */
export const text = ({ value }: TextNode): readonly Fragment[] => [{ text: value }];
