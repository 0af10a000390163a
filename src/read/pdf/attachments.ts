import { unreadable } from "../unreadable.ts";
import type { PdfFile } from "./file.ts";
import type { PdfDict, PdfValue } from "./objects.ts";

/** A file carried inside the PDF. */
export interface Attachment {
  readonly name: string;
  /** `AFRelationship`, e.g. `Source`; empty when the file does not say. */
  readonly relationship: string;
  /** E.g. `application/json`; empty when the file does not say. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const deepestTree = 32;
const mostAttachments = 1000;

/** All attachments: those of the name tree `EmbeddedFiles`, then associated files that are not in it. */
export function readAttachments(file: PdfFile): readonly Attachment[] {
  const catalog = file.dict(file.trailer.get("Root"));
  const specifications = new Set<PdfDict>();
  collect(file, file.dict(file.dict(catalog.get("Names")).get("EmbeddedFiles")), specifications, 0);
  for (const item of file.array(catalog.get("AF"))) specifications.add(file.dict(item));
  return [...specifications].flatMap((specification) => attachmentOf(file, specification) ?? []);
}

/** A name tree's leaves hold names and values in turn (ISO 32000-1, 7.9.6). */
function collect(file: PdfFile, node: PdfDict, found: Set<PdfDict>, depth: number): void {
  if (depth > deepestTree || found.size > mostAttachments) throw unreadable("PDF", "รายการไฟล์แนบไม่ถูกต้อง");
  for (const kid of file.array(node.get("Kids"))) collect(file, file.dict(kid), found, depth + 1);
  file.array(node.get("Names")).forEach((value, index) => {
    if (index % 2 === 1) found.add(file.dict(value));
  });
}

function attachmentOf(file: PdfFile, specification: PdfDict): Attachment | undefined {
  const embedded = file.dict(specification.get("EF"));
  const stream: PdfValue | undefined = embedded.get("UF") ?? embedded.get("F");
  if (stream === undefined) return undefined;
  return {
    name: file.text(specification.get("UF")) ?? file.text(specification.get("F")) ?? "",
    relationship: file.name(specification.get("AFRelationship")) ?? "",
    mediaType: file.name(file.dict(stream).get("Subtype")) ?? "",
    bytes: new Uint8Array(file.data(stream)),
  };
}
