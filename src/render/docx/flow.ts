import { plainText } from "../../document/table-texts.ts";
import type { Block } from "../../document/nodes.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { ptToTwip } from "../../sheet/units.ts";
import { freeFlow } from "./state.ts";
import type { Flow } from "./state.ts";

/** A body line holds about this many Thai letters; a paragraph with fewer is taken for a single line. */
const LETTERS_A_LINE = 80;

/** What each block of a section owes to its neighbours. */
export function flowOf(blocks: readonly Block[], index: number): Flow {
  const next = blocks[index + 1];
  return {
    ...freeFlow,
    keepNext: next !== undefined && holdsOn(blocks, index),
    // A table brings no space of its own.
    spaceAfter: next?.type === "table" ? ptToTwip(sheet.table.spaceBefore) : null,
  };
}

/**
 * Must this block share a page with the next? So does the text before the signatures: a long paragraph by its last
 * lines, of which Word never leaves one alone, a short one together with the text before it.
 */
function holdsOn(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  if (next === undefined) return false;
  if (next.type === "signatures") return true;
  return isShort(next) && holdsOn(blocks, index + 1);
}

function isShort(block: Block): boolean {
  return block.type === "paragraph" && plainText(block.children).length < LETTERS_A_LINE;
}
