/** Tagged PDFs by pdfkit itself, which shares no code with our writer's upstream room or our reader. */
import { createRequire } from "node:module";
import { loadFontFaces } from "../../src/fonts/faces.ts";

interface StructureElement {
  add(child: StructureElement | object): StructureElement;
  end(): void;
}

/** The part of pdfkit's document that these tests use; pdfkit publishes no types. */
export interface TaggedDocument {
  on(event: "data" | "end", listener: (chunk: Buffer) => void): void;
  end(): void;
  font(source: Buffer): TaggedDocument;
  fontSize(size: number): TaggedDocument;
  addPage(): TaggedDocument;
  text(text: string, x: number, y: number, options?: object): TaggedDocument;
  struct(
    role: string,
    options?: object | (() => void),
    children?: (() => void) | readonly object[],
  ): StructureElement;
  addStructure(element: StructureElement): void;
  markStructureContent(role: string, options?: object): object;
  markContent(role: string, options?: object): TaggedDocument;
  endMarkedContent(): TaggedDocument;
  file(source: Buffer, options: object): void;
}

const PdfDocument = createRequire(import.meta.url)("pdfkit") as new (options: object) => TaggedDocument;

/** Draws with pdfkit, in our regular face at 16 pt; gives the file's bytes. */
export async function taggedPdf(draw: (document: TaggedDocument) => void): Promise<Uint8Array> {
  const document = new PdfDocument({
    size: "A4",
    margin: 0,
    tagged: true,
    lang: "th-TH",
    pdfVersion: "1.7",
    info: { Title: "มาตรการ <ทดสอบ>", Author: "อบต.หินดาด", CreationDate: new Date(0) },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve) => {
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("end", () => resolve());
  });
  document.font(Buffer.from(loadFontFaces().regular.bytes)).fontSize(16);
  draw(document);
  document.end();
  await finished;
  return Buffer.concat(chunks);
}
