import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { readDocx } from "./docx/index.ts";
import { parseXml, textContent } from "./docx/xml.ts";
import { readPdf } from "./pdf/index.ts";

const dossierName = "dossier.json";
const dossierNamespace = "urn:saraban:dossier";
const reportNamespace = "urn:saraban:report";
/** What reports are called inside a document: no folder, and nothing that a file system would misread. */
const reportName = /^round-\d+-[\w-]+\.json$/;

/** The format of a file by its first bytes; undefined when it is neither. */
export function formatOf(bytes: Uint8Array): "pdf" | "docx" | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  return start === "%PDF" ? "pdf" : start === "PK\u0003\u0004" ? "docx" : undefined;
}

/** The JSON of the dossier that a PDF or DOCX carries. Throws DiagnosticError `read/file` or `read/no-data`. */
export function embeddedDossier(bytes: Uint8Array, file: string): string {
  const dossier = carriedIn(bytes, file).find(({ name }) => name === dossierName);
  if (dossier === undefined) throw noData(file);
  return dossier.json;
}

/** A file of data that a finished document carries. */
export interface CarriedFile {
  readonly name: string;
  readonly json: string;
}

/** The progress reports that a PDF or DOCX carries, in its order. Throws DiagnosticError `read/file`. */
export function embeddedReports(bytes: Uint8Array, file: string): readonly CarriedFile[] {
  return carriedIn(bytes, file).filter(({ name }) => reportName.test(name));
}

function carriedIn(bytes: Uint8Array, file: string): readonly CarriedFile[] {
  const format = formatOf(bytes);
  if (format === undefined) throw notDocument(file);
  return format === "pdf" ? fromPdf(bytes) : fromDocx(bytes);
}

function fromPdf(bytes: Uint8Array): readonly CarriedFile[] {
  const decoder = new TextDecoder();
  return readPdf(bytes).attachments.map(({ name, bytes: json }) => ({ name, json: decoder.decode(json) }));
}

function fromDocx(bytes: Uint8Array): readonly CarriedFile[] {
  return readDocx(bytes)
    .customXml.filter(({ name }) => /^customXml\/item\d+\.xml$/.test(name))
    .map(({ name, bytes: part }) => ({ number: Number(/\d+/.exec(name)![0]), root: parseXml(part) }))
    .sort((one, other) => one.number - other.number)
    .flatMap(({ root }): CarriedFile[] => {
      const name = nameOfPart(root.name, root.attributes);
      return name === undefined ? [] : [{ name, json: textContent(root) }];
    });
}

/** The name of the file that a part of ours holds; undefined for one of somebody else's. */
function nameOfPart(element: string, { xmlns, name }: Readonly<Record<string, string>>): string | undefined {
  if (element === "dossier" && xmlns === dossierNamespace) return dossierName;
  return element === "report" && xmlns === reportNamespace ? name : undefined;
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
