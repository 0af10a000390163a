/** Where Word would put what, as docx's own layout engine tells: no Word is needed. */
import { Document } from "docx";
import { layoutDocument } from "docx/layout";
import type { PageLayout } from "docx/layout";
import { lower } from "../../src/render/docx/lower.ts";
import type { RenderInput } from "../../src/render/renderer.ts";

/** The pages of a document with our faces embedded. Throws when the engine stops before the end. */
export function layoutOf(input: RenderInput): readonly PageLayout[] {
  const { family, regular, bold, italic, boldItalic } = input.fonts;
  const [data, ...others] = [regular, bold, italic, boldItalic].map(({ bytes }) => Buffer.from(bytes));
  const font = { name: family, data: data!, bold: others[0]!, italic: others[1]!, boldItalic: others[2]! };
  const { pages, stoppedAt } = layoutDocument(new Document({ ...lower(input), fonts: [font] }));
  if (stoppedAt !== undefined) throw new Error(`layout stopped: ${stoppedAt}`);
  return pages;
}

/** The text lines of a page outside tables. */
export const linesOf = ({ body }: PageLayout): readonly string[] =>
  body.flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ text }) => text) : []));

/** For each table the rows of a page, heads included, counted from 0. */
export const rowsOf = ({ body }: PageLayout): readonly (readonly number[])[] =>
  body.flatMap((block) => (block.type === "table" ? [block.rows.map(({ index }) => index)] : []));
