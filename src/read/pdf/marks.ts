import type { PdfFile } from "./file.ts";
import { isDict, PdfName } from "./objects.ts";
import type { PdfDict, PdfRef, PdfValue } from "./objects.ts";
import type { Mark } from "./text-run.ts";

/** Sequences inside one another; tagged text needs three. */
const deepest = 1000;

/** The open marked-content sequences of a page: what is inside inherits from what is around it. */
export class MarkStack {
  readonly #file: PdfFile;
  readonly #open: Mark[] = [];
  current: Mark;

  constructor(file: PdfFile, page: number) {
    this.#file = file;
    this.current = { artifact: false, holder: page, id: undefined, actualText: undefined };
  }

  /** `BMC` and `BDC`; properties stand inline or under a name in the resources. */
  begin(tag: PdfValue | undefined, properties: PdfValue | undefined, resources: PdfDict): void {
    if (this.#open.length < deepest) this.#open.push(this.current);
    const file = this.#file;
    const dict = isDict(properties)
      ? properties
      : file.dict(
          properties instanceof PdfName ? file.dict(resources.get("Properties")).get(properties.value) : null,
        );
    const text = file.text(dict.get("ActualText"));
    const { artifact, holder, id, actualText } = this.current;
    this.current = {
      artifact: artifact || (tag instanceof PdfName && tag.value === "Artifact"),
      holder,
      id: file.number(dict.get("MCID")) ?? id,
      actualText: actualText ?? (text === undefined ? undefined : { text }),
    };
  }

  /** `EMC`. */
  end(): void {
    this.current = this.#open.pop() ?? this.current;
  }

  /** A form that counts its own ids is a holder of its own. Gives what `leave` needs. */
  enter(form: PdfRef | undefined): number {
    this.#open.push(this.current);
    if (form) this.current = { ...this.current, holder: form.object, id: undefined };
    return this.#open.length;
  }

  /** Closes what the form left open. */
  leave(depth: number): void {
    this.#open.length = Math.min(this.#open.length, depth);
    this.end();
  }
}
