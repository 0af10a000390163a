import type { Dossier } from "../../model/dossier.ts";
import { paragraphsOf, type Lines } from "./lines.ts";
import { titleLines } from "./measures-body.ts";
import { memoHead, type MemoHeadView } from "./memo-head.ts";
import { headTitle } from "./official-titles.ts";
import { paper, type PaperView } from "./paper.ts";
import { proposer, signerView, type SignerView } from "./signer.ts";

/** All that the template of the submission memo can reach. */
export interface SubmissionMemoView extends PaperView {
  readonly head: MemoHeadView;
  /** The office's own body; empty for the words of the template. */
  readonly body: readonly Lines[];
  readonly signer: SignerView;
}

/** Derives the view of the memo (บันทึกข้อความ) that puts announcement and measures up for signing. */
export function submissionMemoView(dossier: Dossier): SubmissionMemoView {
  const { agency, documents } = dossier;
  const given = documents?.submissionMemo;
  const subject = given?.subject ?? `ขอเสนอประกาศ${titleLines(dossier).join(" ")}`;
  return {
    ...paper(dossier, ["บันทึกข้อความ", "เรื่อง", subject]),
    head: memoHead({
      from: given?.from ?? agency.name,
      number: given?.number,
      date: given?.date,
      subject,
      to: given?.to ?? headTitle(agency) ?? "",
    }),
    body: paragraphsOf(given?.body ?? ""),
    signer: signerView(given?.signer ?? proposer(dossier), dossier),
  };
}
