import type { WordTree } from "./word-tree.ts";

/** What the words are like that begin as each node of a tree does: a search leaves out those of which none can be meant. */
export interface TreeReach {
  /** The cost of the cheapest of them. */
  readonly cheapest: Uint8Array;
  /** How many units the longest of them has beyond the node. */
  readonly longest: Uint8Array;
}

/** Looks through a tree once; `costs` as those of a lexicon, `noWord` above all others. */
export function createTreeReach({ children }: WordTree, costs: Uint8Array): TreeReach {
  const cheapest = Uint8Array.from(costs);
  const longest = new Uint8Array(costs.length);
  // Children have higher numbers than their parents
  for (let node = costs.length - 1; node >= 0; node--)
    for (let child = children[node]!; child < children[node + 1]!; child++) {
      cheapest[node] = Math.min(cheapest[node]!, cheapest[child]!);
      longest[node] = Math.max(longest[node]!, longest[child]! + 1);
    }
  return { cheapest, longest };
}
