/** Small PDFs written by hand, so that the reader is tried on what no library of ours writes. */
import { deflateSync } from "node:zlib";

/** Bodies of objects by number; streams get their `Length` where they give none. */
export type RawObjects = Readonly<
  Record<number, string | { readonly dict: string; readonly stream: Uint8Array | string }>
>;

const header = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

/** A file with a cross-reference table. */
export function rawPdf(objects: RawObjects, trailer = "/Root 1 0 R"): Uint8Array {
  return withTable(latin1(header), objects, trailer);
}

/** The same file saved again by appending: changed objects, a new table, a `Prev` to the old one. */
export function updatedPdf(before: Uint8Array, objects: RawObjects, trailer = "/Root 1 0 R"): Uint8Array {
  return withTable(
    Buffer.concat([before, latin1("\n")]),
    objects,
    `${trailer} /Prev ${String(startOf(before))}`,
  );
}

/** A file as `qpdf --object-streams=generate` writes it: objects in an object stream, a cross-reference stream. */
export function compressedPdf(objects: RawObjects): Uint8Array {
  const plain = Object.entries(objects).filter(([, body]) => typeof body === "string");
  const streams = Object.entries(objects).filter(([, body]) => typeof body !== "string");
  const numbers = Object.keys(objects).map(Number);
  const [container, table] = [Math.max(...numbers) + 1, Math.max(...numbers) + 2];
  const offsets = plain.map((_, index) =>
    plain.slice(0, index).reduce((sum, [, body]) => sum + (body as string).length + 1, 0),
  );
  const index = plain.map(([number], at) => `${number} ${String(offsets[at])}`).join(" ");
  const packed = deflateSync(latin1(`${index}\n${plain.map(([, body]) => body as string).join("\n")}\n`));
  const containerDict = `/Type /ObjStm /N ${String(plain.length)} /First ${String(index.length + 1)} /Filter /FlateDecode`;

  const file = [latin1(header)];
  const entries = new Map<number, readonly [number, number, number]>([[0, [0, 0, 0]]]);
  const place = (number: number, body: RawObjects[number]): void => {
    entries.set(number, [1, length(file), 0]);
    file.push(indirect(number, body));
  };
  for (const [number, body] of streams) place(Number(number), body);
  place(container, { dict: containerDict, stream: packed });
  plain.forEach(([number], at) => entries.set(Number(number), [2, container, at]));

  const start = length(file);
  entries.set(table, [1, start, 0]);
  const rows = [...entries].sort(([a], [b]) => a - b);
  const sections = rows.map(([number]) => `${String(number)} 1`).join(" ");
  const data = withUpPredictor(
    rows.map(([, [type, second, third]]) => [type, second >> 8, second & 255, third]),
  );
  const dict = `/Type /XRef /Size ${String(table + 1)} /W [1 2 1] /Index [${sections}] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>`;
  file.push(
    indirect(table, { dict, stream: deflateSync(data) }),
    latin1(`startxref\n${String(start)}\n%%EOF\n`),
  );
  return Buffer.concat(file);
}

/** One page in Helvetica with the given content; `more` adds objects from 10 on, `page` and `catalog` entries. */
export function onePage(
  content: string,
  extra: { readonly page?: string; readonly catalog?: string; readonly more?: RawObjects } = {},
): RawObjects {
  return {
    1: `<< /Type /Catalog /Pages 2 0 R ${extra.catalog ?? ""} >>`,
    2: "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
    3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources 5 0 R ${extra.page ?? ""} >>`,
    4: { dict: "", stream: content },
    5: "<< /Font << /F1 6 0 R >> /XObject << /X1 10 0 R >> >>",
    6: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...extra.more,
  };
}

/** `(text)` drawn at a place. */
export function show(text: string, x = 72, y = 700): string {
  return `BT /F1 12 Tf 1 0 0 1 ${String(x)} ${String(y)} Tm (${text}) Tj ET\n`;
}

/** Content in a marked-content sequence. */
export function marked(tag: string, id: number, content: string): string {
  return `/${tag} << /MCID ${String(id)} >> BDC\n${content}EMC\n`;
}

function withTable(before: Buffer, objects: RawObjects, trailer: string): Uint8Array {
  const parts = [before];
  let table = "";
  for (const [number, body] of Object.entries(objects)) {
    table += `${number} 1\n${String(length(parts)).padStart(10, "0")} 00000 n \n`;
    parts.push(indirect(Number(number), body));
  }
  const start = length(parts);
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  const end = `trailer\n<< /Size ${String(size)} ${trailer} >>\nstartxref\n${String(start)}\n%%EOF\n`;
  return Buffer.concat([...parts, latin1(`xref\n${table}${end}`)]);
}

function indirect(number: number, body: RawObjects[number]): Buffer {
  const open = `${String(number)} 0 obj\n`;
  if (typeof body === "string") return latin1(`${open}${body}\nendobj\n`);
  const stream = typeof body.stream === "string" ? latin1(body.stream) : Buffer.from(body.stream);
  const length = body.dict.includes("/Length") ? "" : `/Length ${String(stream.length)}`;
  const dict = `<< ${body.dict} ${length} >>`;
  return Buffer.concat([latin1(`${open}${dict}\nstream\n`), stream, latin1("\nendstream\nendobj\n")]);
}

/** PNG filter 2 on each row, as qpdf writes cross-reference streams. */
function withUpPredictor(rows: readonly (readonly number[])[]): Buffer {
  return Buffer.from(
    rows.flatMap((row, at) => [
      2,
      ...row.map((byte, column) => (byte - (rows[at - 1]?.[column] ?? 0)) & 255),
    ]),
  );
}

function startOf(file: Uint8Array): number {
  return Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(file).toString("latin1"))?.[1]);
}

function length(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function latin1(text: string): Buffer {
  return Buffer.from(text, "latin1");
}
