import type { PageBreakContent } from "../definition.ts";

/** What follows starts a new page. */
export const pageBreak = (): PageBreakContent => ({ stack: [], breakPage: true });
