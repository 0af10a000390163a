import { unreadable } from "../unreadable.ts";
import { Budget } from "./filters.ts";
import { readIndirect } from "./indirect.ts";
import { decodeText, isArray, isDict, PdfName, PdfRef, PdfStream } from "./objects.ts";
import type { PdfDict, PdfValue } from "./objects.ts";
import { readObjectStream } from "./object-stream.ts";
import { decodeStream } from "./streams.ts";
import { readXref } from "./xref.ts";
import type { Xref } from "./xref.ts";

const emptyDict: PdfDict = new Map();
/** References that lead to references. */
const longestTrail = 16;
const largestFile = 100 * 1024 * 1024;

/** A PDF file as objects. Reads an object when it is first asked for. */
export class PdfFile {
  readonly budget = new Budget();
  readonly #bytes: Uint8Array;
  readonly #xref: Xref;
  readonly #objects = new Map<number, PdfValue>();
  readonly #containers = new Map<number, readonly PdfValue[]>();

  /** Throws `read/file` for what is no PDF, is cut short, or is encrypted. */
  constructor(bytes: Uint8Array) {
    if (!Buffer.from(bytes.subarray(0, 8)).toString("latin1").startsWith("%PDF-")) {
      throw unreadable("PDF", "ไม่ใช่แฟ้ม PDF");
    }
    if (bytes.length > largestFile) throw unreadable("PDF", "แฟ้มใหญ่เกิน 100 MB");
    this.#bytes = bytes;
    this.#xref = readXref(bytes, this.budget);
    if (this.#xref.trailer.has("Encrypt")) throw unreadable("PDF", "แฟ้มถูกเข้ารหัสไว้");
  }

  get trailer(): PdfDict {
    return this.#xref.trailer;
  }

  /** Looks through references. What is missing is null, as the standard has it. */
  readonly resolve = (value: PdfValue | undefined): PdfValue => {
    let found: PdfValue | undefined = value;
    for (let step = 0; found instanceof PdfRef; step += 1) {
      if (step > longestTrail) throw unreadable("PDF", "การอ้างอิงวัตถุวนเป็นวง");
      found = this.#object(found.object);
    }
    return found ?? null;
  };

  /** The dictionary, or that of a stream; empty when it is neither. */
  dict(value: PdfValue | undefined): PdfDict {
    const found = this.resolve(value);
    if (found instanceof PdfStream) return found.dict;
    return isDict(found) ? found : emptyDict;
  }

  /** The items of an array; one value counts as an array of one, nothing as none. */
  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    if (found === null) return [];
    return isArray(found) ? found : [value!];
  }

  number(value: PdfValue | undefined): number | undefined {
    const found = this.resolve(value);
    return typeof found === "number" ? found : undefined;
  }

  name(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    return found instanceof PdfName ? found.value : undefined;
  }

  text(value: PdfValue | undefined): string | undefined {
    const found = this.resolve(value);
    return typeof found === "string" ? decodeText(found) : undefined;
  }

  /** The bytes of a stream; none when it is none. */
  data(value: PdfValue | undefined): Uint8Array {
    const found = this.resolve(value);
    return found instanceof PdfStream ? decodeStream(found, this.resolve, this.budget) : new Uint8Array();
  }

  #object(object: number): PdfValue {
    const known = this.#objects.get(object);
    if (known !== undefined) return known;
    this.#objects.set(object, null); // an object that needs itself to be read finds nothing
    const value = this.#read(object);
    this.#objects.set(object, value);
    return value;
  }

  #read(object: number): PdfValue {
    const entry = this.#xref.entries.get(object);
    if (entry === undefined || entry === "free") return null;
    if ("container" in entry) return this.#contained(entry.container)[entry.index] ?? null;
    const found = readIndirect(this.#bytes, entry.offset, (length) => this.number(length));
    if (found.object !== object) throw unreadable("PDF", "ตารางอ้างอิงชี้ผิดวัตถุ");
    return found.value;
  }

  #contained(container: number): readonly PdfValue[] {
    const known = this.#containers.get(container);
    if (known) return known;
    this.#containers.set(container, []);
    const stream = new PdfRef(container);
    const dict = this.dict(stream);
    const [count, first] = [this.number(dict.get("N")), this.number(dict.get("First"))];
    const values = readObjectStream(this.data(stream), count, first, this.budget);
    this.#containers.set(container, values);
    return values;
  }
}
