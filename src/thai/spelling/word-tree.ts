import type { WordTable } from "./word-table.ts";

/**
 * The words of a table as a tree: a node for each beginning of a word; node 0 is the empty beginning. Nodes are numbered
 * by their length, then in the order of the words, so that the children of a node stand side by side.
 */
export interface WordTree {
  /** The last UTF-16 unit of each node's beginning. */
  readonly units: Uint16Array;
  /** The first child of each node; its last one stands before the first child of the next node. */
  readonly children: Uint32Array;
}

/** Which words of its table begin like each node of a tree. */
export interface WordRanges {
  /** The index of the first of them; it is the beginning itself where that is a word. */
  readonly from: Uint32Array;
  /** The index of the first one outside. */
  readonly to: Uint32Array;
}

/** Makes the tree of a table. Takes time in proportion to its letters. */
export function createWordTree({ text, starts, ends }: WordTable): WordTree & WordRanges {
  const room = 1 + starts.reduce((sum, start, index) => sum + ends[index]! - start, 0);
  const [units, children] = [new Uint16Array(room), new Uint32Array(room + 1)];
  const [from, to] = [new Uint32Array(room), new Uint32Array(room)];
  to[0] = starts.length;
  let size = 1;
  for (let node = 0, depth = 0, deeper = 1; node < size; node++) {
    if (node === deeper) {
      depth++;
      deeper = size;
    }
    children[node] = size;
    const end = to[node]!;
    let index = from[node]!;
    if (index < end && starts[index]! + depth === ends[index]) index++;
    while (index < end) {
      const unit = text.charCodeAt(starts[index]! + depth);
      units[size] = unit;
      from[size] = index++;
      while (index < end && text.charCodeAt(starts[index]! + depth) === unit) index++;
      to[size++] = index;
    }
  }
  children[size] = size;
  return {
    units: units.slice(0, size),
    children: children.slice(0, size + 1),
    from: from.slice(0, size),
    to: to.slice(0, size),
  };
}

/** So few children are looked through faster one by one. */
const fewChildren = 8;

/** The node with one unit more; 0 where no word begins like that. */
export function childOf({ units, children }: WordTree, node: number, unit: number): number {
  let low = children[node]!;
  const end = children[node + 1]!;
  for (let high = end; high - low > fewChildren;) {
    const middle = (low + high) >>> 1;
    if (units[middle]! <= unit) low = middle;
    else high = middle;
  }
  while (low < end && units[low]! < unit) low++;
  return low < end && units[low] === unit ? low : 0;
}
