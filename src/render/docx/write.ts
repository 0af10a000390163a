import { Buffer } from "node:buffer";
import { CharacterSet, Document, Packer } from "docx";
import type { IPropertiesOptions } from "docx";
import type { RenderInput } from "../renderer.ts";

/** The only file that runs docx: options in, bytes of a .docx out. */
export async function write(
  options: IPropertiesOptions,
  { fonts, options: { fontProfile } }: RenderInput,
): Promise<Uint8Array> {
  const { family, regular, bold, italic, boldItalic } = fonts;
  const faces = {
    name: family,
    data: Buffer.from(regular.bytes),
    bold: Buffer.from(bold.bytes),
    italic: Buffer.from(italic.bytes),
    boldItalic: Buffer.from(boldItalic.bytes),
    characterSet: CharacterSet.THAI,
  };
  const embedded = fontProfile === "embedded" ? { fonts: [faces] } : {};
  return Packer.toBuffer(new Document({ ...options, ...embedded }));
}
