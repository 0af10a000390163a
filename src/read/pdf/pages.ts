import { unreadable } from "../unreadable.ts";
import type { PdfFile } from "./file.ts";
import { PdfRef } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";

/** A page with what it inherits. */
export interface Page {
  /** From 1. */
  readonly number: number;
  /** Object number, by which the structure tree names it. */
  readonly object: number;
  readonly dict: PdfDict;
  readonly resources: PdfDict;
  /** Left and top edge of the page in its own coordinates. */
  readonly left: number;
  readonly top: number;
}

interface Inherited {
  readonly resources: PdfValue | undefined;
  readonly box: PdfValue | undefined;
}

const deepestTree = 64;
const mostPages = 20_000;

/** The pages in their order. Throws `read/file` for a page tree that is a circle, too deep or too large. */
export function readPages(file: PdfFile): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();

  const walk = (node: PdfValue, inherited: Inherited, depth: number): void => {
    if (
      !(node instanceof PdfRef) ||
      seen.has(node.object) ||
      depth > deepestTree ||
      pages.length >= mostPages
    ) {
      throw unreadable("PDF", "โครงสร้างหน้าไม่ถูกต้อง");
    }
    seen.add(node.object);
    const dict = file.dict(node);
    const own = {
      resources: dict.get("Resources") ?? inherited.resources,
      box: dict.get("CropBox") ?? dict.get("MediaBox") ?? inherited.box,
    };
    if (dict.has("Kids")) {
      for (const kid of file.array(dict.get("Kids"))) walk(kid, own, depth + 1);
      return;
    }
    const [left = 0, y1 = 0, , y2 = 0] = file.array(own.box).map((edge) => file.number(edge) ?? 0);
    const resources = file.dict(own.resources);
    pages.push({
      number: pages.length + 1,
      object: node.object,
      dict,
      resources,
      left,
      top: Math.max(y1, y2),
    });
  };

  const root = file.dict(file.trailer.get("Root")).get("Pages");
  walk(root ?? null, { resources: undefined, box: undefined }, 0);
  return pages;
}

/** The content of a page, its streams joined as one. */
export function pageContent(file: PdfFile, page: Page): Uint8Array {
  const parts = file.array(page.dict.get("Contents")).flatMap((part) => [file.data(part), Buffer.from("\n")]);
  return Buffer.concat(parts);
}
