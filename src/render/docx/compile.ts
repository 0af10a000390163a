import { Packer } from "docx";
import type { Document } from "docx";
import type { Parts } from "./package/parts.ts";
import type { Override } from "./package/properties.ts";

/** docx's compiler, which its types keep private. `test/render/docx/compile.test.ts` holds it to this shape. */
interface Compiler {
  compile(document: Document, prettify: undefined, overrides: readonly Override[]): Parts;
}

/**
 * The parts of a document as docx makes them. Not by `Packer.toBuffer`: it would compress what has to be taken apart
 * again, since its zip files hold the time and its parts hold chance (canonical.ts).
 */
export function compile(document: Document, overrides: readonly Override[]): Parts {
  const compiler = Packer["compiler"] as unknown as Compiler;
  return compiler.compile(document, undefined, overrides);
}
