import { paragraphsOf } from "../../document/paragraphs.ts";
import type { Renderer } from "../renderer.ts";

/** Plain text in UTF-8: a blank line between paragraphs. */
export const renderTxt: Renderer = ({ document }) => {
  const text = `${paragraphsOf(document).join("\n\n")}\n`;
  return Promise.resolve({ bytes: new TextEncoder().encode(text), pages: null });
};
