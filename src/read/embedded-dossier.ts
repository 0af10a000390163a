import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { readDocx } from "./docx/index.ts";
import { parseXml, textContent } from "./docx/xml.ts";
import { readPdf } from "./pdf/index.ts";

const attachmentName = "dossier.json";
const dossierNamespace = "urn:saraban:dossier";

/** The format of a file by its first bytes; undefined when it is neither. */
export function formatOf(bytes: Uint8Array): "pdf" | "docx" | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start === "%PDF" ? "pdf" : start === "PK\u0003\u0004" ? "docx" : undefined;
}

/** The JSON of the dossier that a PDF or DOCX carries. Throws DiagnosticError `read/file` or `read/no-data`. */
export function embeddedDossier(bytes: Uint8Array, file: string): string {
  const format = formatOf(bytes);
  if (format === undefined) throw notDocument(file);
  const json = format === "pdf" ? fromPdf(bytes) : fromDocx(bytes);
  if (json === undefined) throw noData(file);
  return json;
}

function fromPdf(bytes: Uint8Array): string | undefined {
  const attachment = readPdf(bytes).attachments.find(({ name }) => name === attachmentName);
  return attachment && new TextDecoder().decode(attachment.bytes);
}

function fromDocx(bytes: Uint8Array): string | undefined {
  for (const { name, bytes: part } of readDocx(bytes).customXml) {
    if (!/^customXml\/item\d+\.xml$/.test(name)) continue;
    const root = parseXml(part);
    if (root.name === "dossier" && root.attributes["xmlns"] === dossierNamespace) return textContent(root);
  }
  return undefined;
}

const notDocument = (file: string): DiagnosticError =>
  new DiagnosticError([
    {
      code: "read/file",
      severity: "error",
      message: `“${file}” ไม่ใช่แฟ้ม PDF หรือ DOCX`,
      place: { file },
      hints: ["เลือกแฟ้มที่สร้างด้วย saraban generate ถ้าเป็นแฟ้ม .doc ให้บันทึกเป็น .docx ก่อน"],
    },
  ]);

const noData = (file: string): DiagnosticError =>
  new DiagnosticError([
    {
      code: "read/no-data",
      severity: "error",
      message: `ไม่มีข้อมูลต้นทางอยู่ใน “${file}”`,
      place: { file },
      hints: ["แฟ้มอาจไม่ได้สร้างด้วยโปรแกรมนี้ หรือโปรแกรมอื่นบันทึกทับจนข้อมูลหาย ใช้แฟ้มฉบับที่สร้างครั้งแรก"],
    },
  ]);
