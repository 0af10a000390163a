import type { Block } from "../../document/nodes.ts";
import { plainText } from "../../document/table-texts.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { pt, ptToTwip } from "../../sheet/units.ts";
import type { Pt, Twip } from "../../sheet/units.ts";
import type { Flow } from "./state.ts";

/** A body line holds about this many Thai letters; a paragraph with fewer is taken for a single line. */
const LETTERS_A_LINE = 80;

/** No page holds more lines than this; what cannot share the page of the signatures is not held on to them. */
const LINES_A_PAGE = 40;

/** What each block of a section owes to its neighbours. A table brings no space of its own: they make it for it. */
export function flowsOf(blocks: readonly Block[]): readonly Flow[] {
  const holding = holdingOn(blocks);
  return blocks.map((block, index) => ({
    keepNext: holding[index]!,
    keepLines: false,
    spaceBefore: blocks[index - 1]?.type === "table" ? spaceBelowTable(block) : null,
    spaceAfter: blocks[index + 1]?.type === "table" ? ptToTwip(sheet.table.spaceBefore) : null,
  }));
}

/**
 * Which blocks must share a page with the next? So does the text before the signatures: a long paragraph by its last
 * lines, of which Word never leaves one alone, a short one together with the text before it. Told from the end, so that
 * each block is looked at once.
 */
function holdingOn(blocks: readonly Block[]): readonly boolean[] {
  const holding = new Array<boolean>(blocks.length).fill(false);
  let lines = Infinity;
  for (let index = blocks.length - 2; index >= 0; index--) {
    const next = blocks[index + 1]!;
    if (next.type === "signatures") lines = 1;
    else lines = isShort(next) ? lines + 1 : Infinity;
    holding[index] = lines <= LINES_A_PAGE;
  }
  return holding;
}

function isShort(block: Block): boolean {
  return block.type === "paragraph" && plainText(block.children).length < LETTERS_A_LINE;
}

/** The space below the table and the block's own in one. Signers side by side are a table too, kept apart by a gap. */
function spaceBelowTable(block: Block): Twip | null {
  if (block.type === "signatures" && block.arrangement === "beside") return null;
  return ptToTwip(pt(sheet.table.spaceAfter + ownSpace(block)));
}

function ownSpace(block: Block): Pt {
  switch (block.type) {
    case "figure":
      return sheet.figure.spaceBefore;
    case "heading":
      return sheet.heading[block.level].spaceBefore;
    case "paragraph":
    case "bar-chart":
      return sheet.body.spaceBefore;
    case "signatures":
      return sheet.signature.spaceBefore;
    default:
      return pt(0);
  }
}

/** What one of several parts of a block owes: space only outside; a block that may be parted holds on by its last part. */
export function flowOfPart(flow: Flow, index: number, count: number): Flow {
  const isLast = index === count - 1;
  return {
    ...flow,
    keepNext: flow.keepNext && (flow.keepLines || isLast),
    spaceBefore: index === 0 ? flow.spaceBefore : null,
    spaceAfter: isLast ? flow.spaceAfter : null,
  };
}
