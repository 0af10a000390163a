import type { Dossier } from "../../model/dossier.ts";
import { closingDate, type ClosingDateView } from "./closing-date.ts";
import type { Frameworks } from "./frameworks.ts";
import { linesOf, paragraphsOf, type Lines } from "./lines.ts";
import { measuresBody, titleLines, type MeasuresBodyView } from "./measures-body.ts";
import { paper, type PaperView } from "./paper.ts";
import { headSigner, signerView, type SignerView } from "./signer.ts";

/** All that the template of the announcement can reach. */
export interface AnnouncementView extends PaperView {
  readonly subject: Lines;
  /** The office's own body; empty for the words of the template. */
  readonly body: readonly Lines[];
  readonly date: ClosingDateView;
  readonly signer: SignerView;
  /** The measures, annexed. */
  readonly annex: MeasuresBodyView;
}

/** Derives the view of the announcement (ประกาศ) with the measures as its annex. */
export function announcementView(dossier: Dossier, frameworks: Frameworks): AnnouncementView {
  const { agency, documents } = dossier;
  const given = documents?.announcement;
  const subject = given?.subject === undefined ? titleLines(dossier) : linesOf(given.subject);
  const annex = measuresBody(dossier, frameworks);
  return {
    ...paper(dossier, [`ประกาศ${agency.name}`, "เรื่อง", ...subject]),
    subject,
    body: paragraphsOf(given?.body ?? ""),
    date: closingDate({ date: given?.date, dateStyle: given?.dateStyle ?? "with-era" }),
    signer: signerView(given?.signer ?? headSigner(dossier), dossier),
    annex: given?.annexSignatures === false ? { ...annex, signatories: [] } : annex,
  };
}
