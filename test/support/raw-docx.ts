/** Word files written by hand, for what no library of ours writes. */
import { strToU8, zipSync } from "fflate";

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A file with the given body; `parts` adds or replaces parts by name. */
export function rawDocx(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels":
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Body"/></w:styles>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A header or footer part. */
export function margin(kind: "hdr" | "ftr", body: string): string {
  return `<w:${kind} ${namespaces}>${body}</w:${kind}>`;
}

/** A paragraph of one run. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run. */
export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table cell. */
export function tc(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

/** A table row. */
export function tr(cells: string, properties = ""): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
}

/** A table with a grid of so many columns. */
export function tbl(columns: number, rows: string): string {
  return `<w:tbl><w:tblGrid>${'<w:gridCol w:w="100"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
}

/** A content control around anything. */
export function sdt(content: string, { tag = "", alias = "", id = 1, more = "" } = {}): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="${String(id)}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
