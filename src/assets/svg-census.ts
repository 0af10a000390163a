import type { SaxesTagNS } from "saxes";

const namespace = "http://www.w3.org/2000/svg";
const maximumElements = 20_000;
const maximumDepth = 100;
const maximumUses = 100;
/** A picture so many times longer than wide is no seal. */
const maximumRatio = 20;

/** Counts what an SVG holds while it is read, so that drawing it stays cheap. */
export class SvgCensus {
  #elements = 0;
  readonly #open: SaxesTagNS[] = [];
  /** Targets of `use`, and ids of elements that hold a `use`: where they meet, drawing multiplies. */
  readonly #targets: string[] = [];
  readonly #holders = new Set<string>();

  /** Takes in an element; the reason when it is one too many. */
  enter(tag: SaxesTagNS): string | undefined {
    this.#open.push(tag);
    this.#elements++;
    if (tag.local === "use") this.#noteUse(tag);
    if (this.#elements > maximumElements || this.#open.length > maximumDepth) return "ซับซ้อนเกินไป";
    return this.#elements === 1 ? rootFault(tag) : undefined;
  }

  leave(): void {
    this.#open.pop();
  }

  get isInStyle(): boolean {
    return this.#open.at(-1)?.local === "style";
  }

  /** Why the whole cannot be drawn, once all is read; undefined when it can. */
  finish(): string | undefined {
    const multiplies =
      this.#targets.length > maximumUses || this.#targets.some((target) => this.#holders.has(target));
    return multiplies ? "มีการทำซ้ำ (use) ซ้อนกันมากเกินไป" : undefined;
  }

  #noteUse({ attributes }: SaxesTagNS): void {
    const reference = Object.values(attributes).find(({ local }) => local === "href");
    if (reference !== undefined) this.#targets.push(reference.value.slice(1));
    const ids = this.#open.flatMap(({ attributes: { id } }) => id?.value ?? []);
    ids.forEach((id) => this.#holders.add(id));
  }
}

/** Both formats scale the picture by its view box, so it must have one. */
function rootFault({ local, uri, attributes }: SaxesTagNS): string | undefined {
  if (local !== "svg" || uri !== namespace) return "ไม่ได้ขึ้นต้นด้วย svg";
  const [, , width = 0, height = 0] =
    attributes["viewBox"]?.value
      .trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  if (!(width > 0 && height > 0)) return "ไม่มีขนาด (viewBox)";
  return Math.max(width / height, height / width) > maximumRatio ? "กว้างยาวต่างกันเกินไป" : undefined;
}
