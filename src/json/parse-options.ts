/** How zod reads a file: a run asks each schema of a few objects, and to compile a function for it would take longer than that. */
export const parseOptions = { jitless: true } as const;
