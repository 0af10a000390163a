import type {
  Block,
  ParagraphNode,
  SignatureLineNode,
  SignatureNode,
  SignaturesNode,
} from "../../document/nodes.ts";
import { plainText } from "../../document/table-texts.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { mmToPt, pt, twipToPt } from "../../sheet/units.ts";
import type { Pt } from "../../sheet/units.ts";
import type { Measure } from "./measure.ts";
import type { Flow, State } from "./state.ts";
import { signersInRows } from "./signer-rows.ts";

/** The blocks of a section, and what each owes to its neighbours. */
interface Neighbours {
  readonly blocks: readonly Block[];
  readonly flows: readonly Flow[];
}

/** Height of what a block must share a page with: the signatures, and a closing line before them. */
export function heldHeight({ blocks, flows }: Neighbours, index: number, state: State): Pt {
  const next = blocks[index + 1];
  if (next?.type === "signatures") return signaturesHeight(next, state);
  if (next === undefined || !flows[index]!.keepNext) return pt(0);
  const { lineHeight, spaceBefore } = sheet.body;
  return pt(lineHeight + spaceBefore + heldHeight({ blocks, flows }, index + 1, state));
}

function signaturesHeight(node: SignaturesNode, { width, measure }: State): Pt {
  const rows = signersInRows(node);
  const columns = Math.max(...rows.map((row) => row.length));
  const room = columns > 1 ? pt(twipToPt(width) / columns) : mmToPt(sheet.signature.width);
  const gap = sheet.table.spaceBefore + sheet.table.spaceAfter;
  return rows.reduce((sum, row) => {
    const heights = row.map((signer) => signerHeight(signer, room, measure));
    return pt(sum + Math.max(...heights));
  }, pt(gap));
}

function signerHeight({ children }: SignatureNode, room: Pt, measure: Measure): number {
  return children.reduce(
    (sum, line) => sum + lineHeight(line, room, measure),
    sheet.signature.spaceBefore as number,
  );
}

function lineHeight(line: SignatureLineNode | ParagraphNode, room: Pt, measure: Measure): number {
  const { body, table, signature } = sheet;
  if (line.type === "paragraph") {
    // Lines are counted at the size of tables.
    const scaled = pt((room * table.size) / body.size);
    return measure.lines(plainText(line.children), scaled, false) * body.lineHeight;
  }
  if (line.picture) return mmToPt(signature.pictureHeight) + body.lineHeight / 2;
  return line.dotted || line.label !== "" ? body.lineHeight : mmToPt(signature.signingSpace);
}
