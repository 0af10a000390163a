import type { Shape } from "../shapes.ts";
import type { ThaiPdfDocument } from "./pdf-document.ts";
import type { StructureWriter } from "./structure-writer.ts";
import type { PdfReference } from "./types-document.ts";

/** Widget flag: the field is printed (ISO 32000-1, table 165); PDF/A demands it. */
const printed = 4;
/** Signature flag: the document has signature fields (ISO 32000-1, table 219). */
const signaturesExist = 1;

/**
 * Adds an empty signature field on the present page. pdfkit knows no such field and its forms ask viewers to make
 * appearances, which PDF/A forbids, so the form dictionary is ours.
 */
export function addSignatureField(
  document: ThaiPdfDocument,
  structure: StructureWriter,
  { name, label, x, y, width, height, tag }: Extract<Shape, { type: "field" }>,
): void {
  const appearance = document.ref({
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
    Resources: {},
  }); // a stream, if one that draws nothing: PDF/A-3, 6.3.3
  appearance.end("q Q");
  const bottom = document.page.height - y - height;
  const field = document.ref({
    Type: "Annot",
    Subtype: "Widget",
    FT: "Sig",
    T: new String(name),
    TU: new String(label),
    F: printed,
    Rect: [x, bottom, x + width, bottom + height],
    P: document.page.dictionary,
    AP: { N: appearance },
  });
  document.page.annotations.push(field);
  if (tag) structure.addAnnotation(tag, field);
  field.end();
  fieldsOf(document).push(field);
}

function fieldsOf(document: ThaiPdfDocument): PdfReference[] {
  const { data } = document._root;
  const form = (data.AcroForm ??= { Fields: [], SigFlags: signaturesExist }) as { Fields: PdfReference[] };
  return form.Fields;
}
