import { noSigningSpace, pageCount, shortLastPage, signatureAlone } from "./check/rules/result/pages.ts";
import type { Rule } from "./check/rule.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { DocumentNode, SignatureNode } from "./document/nodes.ts";
import { paragraphsOf } from "./document/paragraphs.ts";
import type { DocumentKind } from "./template/kinds.ts";
import type { Suppression } from "./model/dossier.ts";

/** The pages that papers of a kind have at most, where that is known; `check --explain page-count` says why. */
const mostPages: Readonly<Partial<Record<DocumentKind, number>>> = {
  measures: 60,
  announcement: 60,
  "submission-memo": 2,
  "progress-memo": 20,
  "agenda-paper": 15,
  "results-report": 60,
  "appointment-order": 5,
  "cover-letter": 2,
};

/** A finished paper as its reader sees it. */
export interface FinishedPaper {
  readonly kind: DocumentKind;
  /** The dossier's file, for messages. */
  readonly file: string;
  readonly document: DocumentNode;
  /** The lines of text of each page in turn, without what repeats on every page. */
  readonly pageLines: readonly (readonly string[])[];
  /** What the office has looked at and lets stand. */
  readonly suppress: readonly Suppression[];
}

/** Warnings `check/…` of the rules on pages: what nobody would want to sign or to send as it came out. */
export function pageWarnings(paper: FinishedPaper): readonly Diagnostic[] {
  const isAnswered = ({ code }: Diagnostic): boolean =>
    paper.suppress.some(({ rule }) => code === `check/${rule}`);
  return [...signatureWarnings(paper), ...lengthWarnings(paper)].filter((warning) => !isAnswered(warning));
}

function signatureWarnings({ document, pageLines, file }: FinishedPaper): readonly Diagnostic[] {
  const signed = signatureText(document);
  const alone = pageLines.findIndex(
    (lines) => lines.length > 0 && lines.every((line) => signed.includes(bare(line))),
  );
  const homeless = signaturesIn(document).find(
    ({ children }) => !children.some(({ type }) => type === "signature-line"),
  );
  return [
    ...(alone < 0
      ? []
      : [
          warning(signatureAlone, file, {
            message: `หน้า ${alone + 1} มีแต่ช่องลงนาม ไม่มีข้อความของเอกสาร`,
            hints: ["ย่อหรือขยายข้อความก่อนช่องลงนาม ให้ข้อความอยู่หน้าเดียวกับช่องลงนามอย่างน้อยสองบรรทัด"],
          }),
        ]),
    ...(homeless === undefined
      ? []
      : [
          warning(noSigningSpace, file, {
            message: `ผู้ลงนาม “${linesOf(document, homeless)[0] ?? homeless.name}” ไม่มีที่ให้ลงชื่อ`,
            hints: ["เพิ่ม <signature-line> เหนือชื่อในแม่แบบ"],
          }),
        ]),
  ];
}

function lengthWarnings({ kind, document, pageLines, file }: FinishedPaper): readonly Diagnostic[] {
  const pages = pageLines.length;
  const signed = signatureText(document);
  const last = (pageLines.at(-1) ?? []).filter((line) => !signed.includes(bare(line)));
  const most = mostPages[kind] ?? Infinity;
  const isShort = pages > 1 && last.length === 1;
  return [
    ...(isShort
      ? [
          warning(shortLastPage, file, {
            message: `หน้าสุดท้าย (หน้า ${pages}) มีข้อความบรรทัดเดียว “${last[0]!.trim()}”`,
            hints: ["ตัดข้อความก่อนหน้าให้สั้นลงหนึ่งบรรทัด"],
          }),
        ]
      : []),
    ...(pages > most
      ? [
          warning(pageCount, file, {
            message: `เอกสารมี ${pages} หน้า เอกสารชนิดนี้ปกติไม่เกิน ${most} หน้า`,
            hints: ["ดูว่ามีข้อความที่วางซ้ำหรือยาวผิดปกติในแฟ้มข้อมูลหรือไม่"],
          }),
        ]
      : []),
  ];
}

const warning = ({ id }: Rule, file: string, told: Pick<Diagnostic, "message" | "hints">): Diagnostic => ({
  code: `check/${id}`,
  severity: "warning",
  place: { file },
  ...told,
});

const signaturesIn = ({ children }: DocumentNode): readonly SignatureNode[] =>
  children.flatMap((section) =>
    section.children.flatMap((block) => (block.type === "signatures" ? block.children : [])),
  );

/** All that the signers' blocks say, so that a line of one can be known wherever it was broken. */
const signatureText = (document: DocumentNode): string =>
  signaturesIn(document)
    .flatMap((signature) => linesOf(document, signature))
    .map(bare)
    .join("\n");

/** What one signer's block says. */
function linesOf(document: DocumentNode, signature: SignatureNode): readonly string[] {
  const section = document.children[0]!;
  const block = { type: "signatures", arrangement: "stacked", children: [signature] } as const;
  return paragraphsOf({ ...document, children: [{ ...section, children: [block] }] });
}

/** Spaces and invisible characters are the layout's affair. */
const bare = (text: string): string => text.replace(/[\s\u00a0\u200b\u2060]/g, "");
