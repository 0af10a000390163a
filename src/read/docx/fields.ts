import type { XmlElement } from "./xml.ts";

/** The fields that are open at a place of a paragraph (ISO 29500-1, 17.16.18): instruction, then result. */
export class OpenFields {
  readonly #instructions: string[] = [];

  /** Is this the result of a field that gives the number of a page? It is of the layout, no word of the text. */
  get isPageNumber(): boolean {
    return this.#instructions.some((instruction) => /^\s*PAGEREF\b/.test(instruction));
  }

  /** Takes notice of a piece of a run. */
  read(piece: XmlElement): void {
    const last = this.#instructions.length - 1;
    if (piece.name === "w:fldChar") this.#mark(piece.attributes["w:fldCharType"]);
    else if (piece.name === "w:instrText" && last >= 0) {
      this.#instructions[last] += piece.children.filter((child) => typeof child === "string").join("");
    }
  }

  /** A field that began in a paragraph before ends without having begun here. */
  #mark(type: string | undefined): void {
    if (type === "begin") this.#instructions.push("");
    if (type === "end") this.#instructions.pop();
  }
}
