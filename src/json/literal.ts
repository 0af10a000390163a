import type { Node } from "jsonc-parser";
import type { Span } from "../thai/span.ts";

/**
 * Where a piece of a JSON text's value stands in the file: escapes such as `\n` and `\u0e01` are longer there than in
 * the value. `text` is the whole file, `node` a string of it.
 */
export function spanInFile(text: string, node: Node, { start, end }: Span): Span {
  return { start: unitInFile(text, node, start), end: unitInFile(text, node, end) };
}

function unitInFile(text: string, node: Node, unit: number): number {
  const escapes = escapesOf(text, node);
  let extra = 0;
  for (let low = 0, high = escapes.length; low < high;) {
    const middle = (low + high) >> 1;
    if (escapes[middle]!.unit < unit) {
      extra = escapes[middle]!.extra;
      low = middle + 1;
    } else high = middle;
  }
  return node.offset + 1 + unit + extra;
}

/** An escape of a string: its UTF-16 unit in the value, and by how much file and value differ behind it. */
interface Escape {
  readonly unit: number;
  readonly extra: number;
}

const known = new WeakMap<Node, readonly Escape[]>();

/** The escapes of a string, worked out once. */
function escapesOf(text: string, node: Node): readonly Escape[] {
  const found = known.get(node) ?? findEscapes(text.slice(node.offset + 1, node.offset + node.length - 1));
  known.set(node, found);
  return found;
}

/** Each escape stands for one UTF-16 unit: `\uD83D\uDE00` is two of them. */
function findEscapes(literal: string): readonly Escape[] {
  let extra = 0;
  return Array.from(literal.matchAll(/\\(?:u[0-9a-fA-F]{4}|.)/g), ({ 0: escape, index }) => {
    const unit = index - extra;
    extra += escape.length - 1;
    return { unit, extra };
  });
}
