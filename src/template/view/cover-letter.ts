import type { Documents, Dossier } from "../../model/dossier.ts";
import { districtHead } from "./addressee.ts";
import { closingDate, type ClosingDateView } from "./closing-date.ts";
import { dots } from "./dots.ts";
import { linesOf, paragraphsOf, type Lines } from "./lines.ts";
import { titleLines } from "./measures-body.ts";
import { numbered } from "./numbered.ts";
import { officeAddress } from "./office-address.ts";
import { paper, type PaperView } from "./paper.ts";
import { headSigner, signerView, type SignerView } from "./signer.ts";

/** All that the template of the cover letter can reach. */
export interface CoverLetterView extends PaperView {
  /** Dots to write on without one. */
  readonly number: string;
  readonly address: Lines;
  readonly date: ClosingDateView;
  readonly subject: string;
  readonly to: string;
  /** Letters answered, numbered when there are several; empty for none. */
  readonly references: Lines;
  readonly enclosures: Lines;
  /** Are the results sent, not the measures? */
  readonly sendsResults: boolean;
  /** The office's own body; empty for the words of the template. */
  readonly body: readonly Lines[];
  readonly signer: SignerView;
  readonly owner: OwnerView;
}

/** Who can be asked about a letter. */
export interface OwnerView {
  readonly name: string;
  readonly telephone: string;
  /** Empty when not given. */
  readonly email: string;
}

type Given = NonNullable<Documents["coverLetter"]>;

const nothingGiven: Given = { encloses: "measures", references: [], enclosures: [] };

/** Derives the view of the letter (หนังสือภายนอก) that sends the measures, or the results, out. */
export function coverLetterView(dossier: Dossier): CoverLetterView {
  const { agency, documents } = dossier;
  const given = documents?.coverLetter ?? nothingGiven;
  const subject = given.subject ?? `ขอส่ง${whatIsSent(dossier, given)}`;
  const enclosures =
    given.enclosures.length > 0 ? given.enclosures : [`${enclosure(dossier, given)}  จำนวน ๑ ชุด`];
  return {
    ...paper(dossier, [`หนังสือ${agency.name}`, "เรื่อง", subject]),
    number: given.number ?? dots(24),
    address: officeAddress(dossier),
    date: closingDate({ date: given.date, dateStyle: "plain" }),
    subject,
    to: given.to ?? districtHead(agency),
    references: numbered(given.references),
    enclosures: numbered(enclosures),
    sendsResults: given.encloses === "results",
    body: paragraphsOf(given.body ?? ""),
    signer: signerView(given.signer ?? headSigner(dossier), dossier),
    owner: ownerView(given.owner),
  };
}

function whatIsSent(dossier: Dossier, { encloses }: Given): string {
  const title = titleLines(dossier).join(" ");
  return encloses === "results" ? `รายงานผลการดำเนินการตาม${title}` : title;
}

/** The measures go out as the annex of their announcement. */
function enclosure(dossier: Dossier, given: Given): string {
  const { agency, documents } = dossier;
  if (given.encloses === "results") return whatIsSent(dossier, given);
  const announced = documents?.announcement?.subject;
  const subject = announced === undefined ? titleLines(dossier) : linesOf(announced);
  return `ประกาศ${agency.name} เรื่อง ${subject.join(" ")}`;
}

function ownerView(owner: Given["owner"]): OwnerView {
  return {
    name: owner?.name ?? dots(40),
    telephone: owner?.telephone ?? dots(30),
    email: owner?.email ?? "",
  };
}
