import type { ThaiLine } from "../upstream/line.ts";
import type { PageWriterShape, PdfmakePage } from "../upstream/types-layout.ts";
import type { Drawn, Placed } from "./strip.ts";

/** The pages of a document and the place on them where the next thing goes. Lengths in points from the paper's top left. */
export class Pages {
  y: number;
  readonly #writer: PageWriterShape;
  readonly #first: PdfmakePage;

  constructor(writer: PageWriterShape) {
    this.#writer = writer;
    this.#first = this.#page;
    this.y = this.top;
  }

  get top(): number {
    return this.#page.pageMargins.top;
  }

  get bottom(): number {
    return this.#page.pageSize.height - this.#page.pageMargins.bottom;
  }

  get left(): number {
    return this.#page.pageMargins.left;
  }

  get width(): number {
    return this.#page.pageSize.width - this.left - this.#page.pageMargins.right;
  }

  /** Height of an empty page. */
  get height(): number {
    return this.bottom - this.top;
  }

  get room(): number {
    return this.bottom - this.y;
  }

  get isAtTop(): boolean {
    return this.y === this.top;
  }

  next(): void {
    this.#writer.moveToNextPage();
    this.y = this.top;
  }

  /** Draws `placed` from the point `x`, `y` on; as artifacts when it repeats what was drawn before. */
  draw(placed: readonly Placed[], x: number, y: number, isRepeated = false): void {
    for (const { drawn, x: dx, y: dy } of placed) {
      this.#page.items.push(itemAt(drawn, x + dx, y + dy, isRepeated));
    }
  }

  /** Puts what stands on the only page of the section in the middle of its height; what goes on over pages stays. */
  centre(): void {
    if (this.#page !== this.#first) return;
    const down = this.room / 2;
    for (const { item } of this.#page.items as { readonly item: { y?: number } }[]) {
      item.y = (item.y ?? 0) + down;
    }
  }

  get #page(): PdfmakePage {
    return this.#writer.context().getCurrentPage();
  }
}

/** Each thing is drawn once as itself; repetitions are copies without a tag. */
function itemAt(
  { type, item }: Drawn,
  x: number,
  y: number,
  isRepeated: boolean,
): PdfmakePage["items"][number] {
  if (type === "line") {
    const line = isRepeated ? decoration(item) : item;
    line.x = x;
    line.y = y;
    return { type, item: line };
  }
  const tag = isRepeated ? undefined : item.tag;
  if (type === "vector") return { type, item: { ...item, x: item.x + x, y: item.y + y, tag } };
  return { type, item: { ...item, x, y, tag } };
}

function decoration(line: ThaiLine): ThaiLine {
  const copy = line.clone();
  copy.tag = undefined;
  copy.bookmark = undefined;
  return copy;
}
