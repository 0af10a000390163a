import { readAttachments } from "./attachments.ts";
import type { Attachment } from "./attachments.ts";
import { ContentInterpreter } from "./content.ts";
import { PdfFile } from "./file.ts";
import { FontCache } from "./font-cache.ts";
import { joinLines } from "./lines.ts";
import type { TextLine } from "./lines.ts";
import { pageContent, readPages } from "./pages.ts";
import type { Page } from "./pages.ts";
import { looseParagraphs, structureParagraphs } from "./paragraphs.ts";
import type { ReadParagraph } from "./paragraphs.ts";
import { readStructure } from "./structure.ts";
import type { ContentKey } from "./structure.ts";
import type { TextRun } from "./text-run.ts";

/** What a PDF says, in its own words and order. */
export interface PdfContent {
  readonly pages: number;
  /** Title of the document information; empty when there is none. */
  readonly title: string;
  /** E.g. `th-TH`; empty when the file does not say. */
  readonly language: string;
  /** Document information by key, e.g. `Author`. */
  readonly info: ReadonlyMap<string, string>;
  /** In the order of the structure tree, without artifacts; then text that stands in no structure element. */
  readonly paragraphs: readonly ReadParagraph[];
  /** Every line on every page, in the order of drawing. */
  readonly lines: readonly TextLine[];
  readonly attachments: readonly Attachment[];
}

export type { Attachment, ReadParagraph, TextLine };

/** Reads a PDF. Throws DiagnosticError `read/file` for one that is damaged, encrypted or unreasonably large. */
export function readPdf(bytes: Uint8Array): PdfContent {
  const file = new PdfFile(bytes);
  const catalog = file.dict(file.trailer.get("Root"));
  const pages = readPages(file);
  const runs = readRuns(file, pages);
  const info = readInfo(file);
  return {
    pages: pages.length,
    title: info.get("Title") ?? "",
    language: file.text(catalog.get("Lang")) ?? "",
    info,
    paragraphs: readParagraphs(file, runs),
    lines: joinLines(runs, isApart),
    attachments: readAttachments(file),
  };
}

function readInfo(file: PdfFile): ReadonlyMap<string, string> {
  const info = file.dict(file.trailer.get("Info"));
  return new Map([...info].map(([key, value]) => [key, file.text(value) ?? ""]));
}

function readRuns(file: PdfFile, pages: readonly Page[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  const fonts = new FontCache(file);
  for (const page of pages) {
    const interpreter = new ContentInterpreter(file, fonts, page, (run) => runs.push(run));
    interpreter.run(pageContent(file, page));
  }
  return runs;
}

function readParagraphs(file: PdfFile, runs: readonly TextRun[]): readonly ReadParagraph[] {
  const tagged = new Map<string, TextRun[]>();
  const loose = new Set<TextRun>();
  for (const run of runs) {
    const { artifact, holder, id } = run.mark;
    if (artifact) continue;
    loose.add(run);
    if (id === undefined) continue;
    const key = `${String(holder)} ${String(id)}`;
    const known = tagged.get(key);
    if (known) known.push(run);
    else tagged.set(key, [run]);
  }
  const contentOf = ({ holder, id }: ContentKey): readonly TextRun[] => {
    const content = tagged.get(`${String(holder)} ${String(id)}`) ?? [];
    for (const run of content) loose.delete(run);
    return content;
  };
  const structure = readStructure(file);
  const paragraphs = structure ? structureParagraphs(structure, contentOf) : [];
  return [...paragraphs, ...looseParagraphs(joinLines([...loose], isApart))];
}

/** Lines of different elements, and lines with more than an em between them, only happen to share a baseline. */
function isApart(before: TextRun, after: TextRun): boolean {
  if (before.mark.artifact !== after.mark.artifact || before.mark.id !== after.mark.id) return true;
  return Math.abs(after.x - before.endX) > before.size;
}
