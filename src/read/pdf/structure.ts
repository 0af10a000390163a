import { unreadable } from "../unreadable.ts";
import type { PdfFile } from "./file.ts";
import { isDict, PdfRef } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";

/** A piece of marked content: which id, of which page or form. */
export interface ContentKey {
  readonly holder: number;
  readonly id: number;
}

/** A structure element with its role mapped to the standard's (ISO 32000-1, 14.8.4). */
export interface StructureElement {
  readonly role: string;
  /** Replaces all that is inside. */
  readonly actualText: string | undefined;
  readonly children: readonly (StructureElement | ContentKey)[];
}

const deepest = 200;
const mostElements = 2_000_000;

/** The logical structure of a tagged file, or undefined. Throws `read/file` for one that is a circle or too deep. */
export function readStructure(file: PdfFile): StructureElement | undefined {
  const root = file.dict(file.trailer.get("Root")).get("StructTreeRoot");
  const dict = file.dict(root);
  if (dict.size === 0) return undefined;
  return new StructureReader(file, dict).element(dict, 0);
}

class StructureReader {
  readonly #file: PdfFile;
  readonly #roles: PdfDict;
  readonly #seen = new Set<number>();
  #count = 0;

  constructor(file: PdfFile, root: PdfDict) {
    this.#file = file;
    this.#roles = file.dict(root.get("RoleMap"));
  }

  element(dict: PdfDict, depth: number): StructureElement {
    this.#count += 1;
    if (depth > deepest || this.#count > mostElements) throw unreadable("PDF", "โครงสร้างเอกสารซ้อนกันลึกเกินไป");
    const page = objectOf(dict.get("Pg"));
    const children = this.#file
      .array(dict.get("K"))
      .map((child) => this.#child(child, page, depth))
      .filter((child) => child !== undefined);
    return {
      role: this.#role(this.#file.name(dict.get("S")) ?? ""),
      actualText: this.#file.text(dict.get("ActualText")),
      children,
    };
  }

  #child(
    child: PdfValue,
    page: number | undefined,
    depth: number,
  ): StructureElement | ContentKey | undefined {
    if (typeof child === "number") return page === undefined ? undefined : { holder: page, id: child };
    const dict = this.#file.resolve(child);
    if (!isDict(dict)) return undefined;
    const type = this.#file.name(dict.get("Type"));
    if (type === "OBJR") return undefined;
    if (type === "MCR") {
      const holder = objectOf(dict.get("Stm")) ?? objectOf(dict.get("Pg")) ?? page;
      const id = this.#file.number(dict.get("MCID"));
      return holder === undefined || id === undefined ? undefined : { holder, id };
    }
    if (child instanceof PdfRef) {
      if (this.#seen.has(child.object)) throw unreadable("PDF", "โครงสร้างเอกสารวนเป็นวง");
      this.#seen.add(child.object);
    }
    return this.element(dict, depth + 1);
  }

  #role(name: string): string {
    const mapped = this.#file.name(this.#roles.get(name));
    return mapped ?? name;
  }
}

function objectOf(value: PdfValue | undefined): number | undefined {
  return value instanceof PdfRef ? value.object : undefined;
}
