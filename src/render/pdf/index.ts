import { createLineBreaker } from "../../thai/line-breaks.ts";
import type { Renderer } from "../renderer.ts";
import { lower } from "./lower.ts";
import { reportMissingGlyphs } from "./reports.ts";
import { write } from "./write.ts";

/** Renders the tree as a tagged PDF/A-3a and PDF/UA-1 file. `lower` decides, `write` only talks to pdfmake. */
export const renderPdf: Renderer = async (input) => {
  const breaker = createLineBreaker(input.unbreakable);
  const { bytes, pageLines, missing } = await write(lower(input, breaker), input, breaker);
  reportMissingGlyphs(missing, input.report);
  return { bytes, pages: pageLines.length, pageLines };
};
