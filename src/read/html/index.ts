import { SaxesParser, type SaxesTagPlain } from "saxes";
import { unreadable } from "../unreadable.ts";

/** Elements that stand within a line; every other one begins and ends a paragraph. */
const inline: ReadonlySet<string> = new Set(["a", "b", "em", "img", "span", "strong", "time"]);

/**
 * The paragraphs of a page of ours, or of the element with this `id`, in reading order; a `br` is a line feed. What is
 * marked as no word of the document (`data-artifact`) is left out with all it holds; text outside of any paragraph is one
 * of its own. Throws DiagnosticError `read/file` for what is not well-formed.
 */
export function readHtml(bytes: Uint8Array, id?: string): readonly string[] {
  return new Reading(id).of(new TextDecoder().decode(bytes));
}

class Reading {
  readonly #paragraphs: string[] = [];
  readonly #id: string | undefined;
  #text = "";
  #depth = 0;
  /** Depth of the element that is read, and of the one that is left out; 0 for none. */
  #readFrom = 0;
  #leftOutFrom = 0;
  #wasFound = false;

  constructor(id: string | undefined) {
    this.#id = id;
  }

  of(page: string): readonly string[] {
    const parser = new SaxesParser({ xmlns: false, position: false });
    parser.on("error", ({ message }) => {
      throw unreadable("HTML", `เนื้อหาไม่ถูกรูปแบบ (${message})`);
    });
    parser.on("opentag", (tag) => this.#open(tag));
    parser.on("closetag", (tag) => this.#close(tag));
    parser.on("text", (text) => this.#add(text));
    parser.write(page).close();
    if (!this.#wasFound) throw unreadable("HTML", `ไม่พบส่วน “${this.#id ?? "body"}”`);
    return this.#paragraphs;
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    this.#depth += 1;
    const isWanted = this.#id === undefined ? name === "body" : attributes["id"] === this.#id;
    if (isWanted && !this.#wasFound) {
      this.#readFrom = this.#depth;
      this.#wasFound = true;
    }
    if (this.#leftOutFrom === 0 && "data-artifact" in attributes) this.#leftOutFrom = this.#depth;
    if (name === "br") this.#add("\n");
    else if (!inline.has(name)) this.#end();
  }

  #close({ name }: SaxesTagPlain): void {
    if (!inline.has(name) && name !== "br") this.#end();
    if (this.#leftOutFrom === this.#depth) this.#leftOutFrom = 0;
    if (this.#readFrom === this.#depth) this.#readFrom = 0;
    this.#depth -= 1;
  }

  #add(text: string): void {
    if (this.#readFrom > 0 && this.#leftOutFrom === 0) this.#text += text;
  }

  #end(): void {
    if (/\S/.test(this.#text)) this.#paragraphs.push(this.#text);
    this.#text = "";
  }
}
