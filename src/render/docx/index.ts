import type { Renderer } from "../renderer.ts";
import { lower } from "./lower.ts";
import { write } from "./write.ts";

/** Renders the tree as a Word file. `lower` decides, `write` only runs docx. Word counts the pages, not we. */
export const renderDocx: Renderer = async (input) => ({
  bytes: write(lower(input), input),
  pages: null,
});
