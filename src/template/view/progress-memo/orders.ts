import type { Division, Dossier, Signer } from "../../../model/dossier.ts";
import { dots } from "../dots.ts";
import type { Lines } from "../lines.ts";
import { chiefTitle } from "../official-titles.ts";
import { headSigner, signerView, type SignerView } from "../signer.ts";

/** Room for a superior's opinion or order, with the place to sign it. */
export interface OrderView {
  /** `ความเห็น`; of the head of the agency `คำสั่ง`. */
  readonly heading: string;
  /** Dotted lines to write on. */
  readonly lines: Lines;
  /** Dots for the day. */
  readonly day: string;
  readonly signer: SignerView;
}

/** Dots on a line as wide as the page. */
const dotsOfPage = 108;
const linesToWriteOn = 3;

/**
 * The superiors that a division's memo goes through, lowest first: the division's head, unless it is the head who
 * reports, the chief administrator, and the head of the agency. A post that nobody knows is left out.
 */
export function orders(dossier: Dossier, division: Division, author: Signer): readonly OrderView[] {
  const head = headSigner(dossier);
  const levels = [
    ...divisionHead(division, author).map((signer) => ({ heading: "ความเห็น", signer })),
    ...chief(dossier).map((signer) => ({ heading: "ความเห็น", signer })),
    ...(head.positions.length === 0 ? [] : [{ heading: "คำสั่ง", signer: head }]),
  ];
  const width = Math.floor(dotsOfPage / Math.max(2, levels.length)) - 3;
  return levels.map(({ heading, signer }, index) => ({
    heading,
    lines: Array.from({ length: linesToWriteOn }, () => dots(width)),
    day: dots(Math.floor(width / 2)),
    signer: { ...signerView(signer, dossier), id: `order-${index + 1}` },
  }));
}

function divisionHead({ head }: Division, author: Signer): readonly Signer[] {
  if (head === undefined || head.name === author.name) return [];
  return [{ name: head.name, positions: [head.position] }];
}

function chief({ agency }: Dossier): readonly Signer[] {
  const { chiefAdministrator: official } = agency;
  if (official) return [{ name: official.name, positions: [official.position] }];
  const title = chiefTitle(agency);
  return title === undefined ? [] : [{ name: "", positions: [title] }];
}
