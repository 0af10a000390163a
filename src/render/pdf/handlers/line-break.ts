import type { Fragment } from "../upstream/text-breaker.ts";

/** A line end within a paragraph. */
export const lineBreak = (): readonly Fragment[] => [{ text: "\n" }];
