import { Buffer } from "node:buffer";
import { Document } from "docx";
import type { IPropertiesOptions } from "docx";
import type { RenderInput } from "../renderer.ts";
import { withCommentMarks } from "./comments/marks.ts";
import { compile } from "./compile.ts";
import { canonicalParts } from "./package/canonical.ts";
import { addData } from "./package/custom-xml.ts";
import { fontParts, fontTable } from "./package/font-parts.ts";
import { editPart } from "./package/parts.ts";
import { propertyParts } from "./package/properties.ts";
import { entryOf, zip } from "./package/zip.ts";
import { withElements, withStandIns } from "./stand-ins.ts";

/** Options in, bytes of a .docx out; only here docx is run. Equal input gives equal bytes. */
export function write(options: IPropertiesOptions, input: RenderInput): Uint8Array {
  const { document, properties, fonts, data, reports = [], comments = [] } = input;
  const embeds = input.options.fontProfile === "embedded";
  const overrides = [...propertyParts(document, properties), ...(embeds ? [fontTable(fonts)] : [])];
  const standIns = embeds ? { fonts: [fontStandIns(fonts.family)] } : {};
  const { options: lean, elements } = withStandIns(options);
  const compiled = compile(new Document({ ...lean, ...standIns }), overrides);
  const whole = editPart(compiled, "word/document.xml", (xml) =>
    withCommentMarks(withElements(xml, elements), document, comments),
  );
  const parts = canonicalParts(whole);
  const complete = data === undefined ? parts : addData(parts, data, reports);
  const files = new Map([...complete].map(([path, part]) => [path, entryOf(path, part)]));
  return zip(new Map([...files, ...(embeds ? fontParts(fonts) : [])]));
}

/** Makes docx reserve the parts of four faces; compressing the faces themselves anew would cost more than the document. */
function fontStandIns(name: string): NonNullable<IPropertiesOptions["fonts"]>[number] {
  const data = Buffer.alloc(32);
  return { name, data, bold: data, italic: data, boldItalic: data };
}
