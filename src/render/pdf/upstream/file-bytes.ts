/** Text is kept up to this many characters before it becomes bytes. */
const blockLength = 1 << 16;

/**
 * The bytes of a file as it grows. pdfkit makes a Buffer of each line and queues it in a stream, which for a file of many
 * objects takes as long as all the drawing.
 */
export class FileBytes {
  readonly #chunks: Buffer[] = [];
  #text = "";

  /** Adds bytes, or text of one byte a character; how many bytes those are. */
  add(data: Buffer | string): number {
    if (typeof data === "string") {
      this.#text += data;
      if (this.#text.length > blockLength) this.#settle();
    } else {
      this.#settle();
      this.#chunks.push(data);
    }
    return data.length;
  }

  /** The whole file up to here. */
  all(): Buffer {
    this.#settle();
    return Buffer.concat(this.#chunks);
  }

  #settle(): void {
    if (this.#text !== "") this.#chunks.push(Buffer.from(this.#text, "latin1"));
    this.#text = "";
  }
}
