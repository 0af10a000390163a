import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkSubject } from "../../src/check/check.ts";
import {
  noSigningSpace,
  pageCount,
  shortLastPage,
  signatureAlone,
} from "../../src/check/rules/result/pages.ts";
import type { Rule } from "../../src/check/rule.ts";
import { run } from "../../src/cli.ts";
import * as make from "../../src/document/builders.ts";
import { exitCodes } from "../../src/exit-codes.ts";
import { pageWarnings, type FinishedPaper } from "../../src/page-warnings.ts";
import { changedSubject } from "../support/describe-rule.ts";
import { memoryIo } from "../support/memory-io.ts";

const signer = [
  make.signatureLine({ label: "ลงชื่อ", dotted: true }),
  make.paragraph("(นายสมชาย ใจดี)"),
  make.paragraph("นายกองค์การบริหารส่วนตำบลหินดาด"),
];
const documentOf = (children = signer) =>
  make.document({ title: "ทดสอบ" }, [
    make.section([make.paragraph("ข้อความ"), make.signatures([make.signature("signatory-1", children)])]),
  ]);
const signedLines = ["ลงชื่อ ", "(นายสมชาย\u00a0ใจดี)", "นายกองค์การบริหารส่วน", "ตำบลหินดาด"];
const text = (lines: number): readonly string[] =>
  Array.from({ length: lines }, (_, i) => `ข้อความบรรทัดที่ ${i}`);

/** The ids of what is said of a paper. */
function said(paper: Partial<FinishedPaper>): readonly string[] {
  const usual = { kind: "measures", file: "dossier.json", document: documentOf(), suppress: [] } as const;
  const pageLines = [text(20), [...text(5), ...signedLines]];
  return pageWarnings({ ...usual, pageLines, ...paper }).map(({ code }) => code.replace("check/", ""));
}

/** Papers that a rule warns of, and papers that it passes: three of each at least. */
function describePages(
  { id }: Rule,
  finds: Readonly<Record<string, Partial<FinishedPaper>>>,
  passes: Readonly<Record<string, Partial<FinishedPaper>>>,
): void {
  describe(id, () => {
    test.each(Object.entries(finds))("finds %s", (_, paper) => expect(said(paper)).toContain(id));
    test.each(Object.entries(passes))("passes %s", (_, paper) => expect(said(paper)).not.toContain(id));
    test("has three of each", () => {
      expect(Object.keys(finds).length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(passes).length).toBeGreaterThanOrEqual(3);
    });
  });
}

describePages(
  signatureAlone,
  {
    "a signature on the last page": { pageLines: [text(20), signedLines] },
    "a signature before an annex": { pageLines: [text(20), signedLines, text(9)] },
    "the rest of a signature": { pageLines: [text(20), signedLines.slice(2)] },
  },
  {
    "a signature under text": {},
    "a signature on the only page": { pageLines: [[...text(2), ...signedLines]] },
    "a page of pictures, which has no lines": { pageLines: [[...text(2), ...signedLines], []] },
  },
);

describePages(
  noSigningSpace,
  {
    "a name without a line above it": { document: documentOf(signer.slice(1)) },
    "a post alone": { document: documentOf(signer.slice(2)) },
    "a block with a date only": { document: documentOf([make.paragraph("วันที่ ๑ ตุลาคม พ.ศ. ๒๕๖๕")]) },
  },
  {
    "a dotted line": {},
    "blank space above the name": {
      document: documentOf([make.signatureLine({ label: "", dotted: false }), ...signer.slice(1)]),
    },
    "a paper without signers": {
      document: make.document({ title: "ก" }, [make.section([make.paragraph("ข")])]),
    },
  },
);

describePages(
  shortLastPage,
  {
    "one line of text": { pageLines: [text(20), ["จบข้อความ"]] },
    "one line above the signature": { pageLines: [text(20), ["จบข้อความ", ...signedLines]] },
    "one line on the third page": { pageLines: [text(20), text(20), ["ขอแสดงความนับถือ"]] },
  },
  {
    "two lines above the signature": { pageLines: [text(20), [...text(2), ...signedLines]] },
    "one line on the only page": { kind: "cover-letter", pageLines: [["ข้อความ", ...signedLines]] },
    "a page of pictures": { pageLines: [text(20), []] },
  },
);

const pagesOf = (count: number): FinishedPaper["pageLines"] => Array.from({ length: count }, () => text(20));

describePages(
  pageCount,
  {
    "measures of 61 pages": { pageLines: pagesOf(61) },
    "a letter of three pages": { kind: "cover-letter", pageLines: pagesOf(3) },
    "an order of six pages": { kind: "appointment-order", pageLines: pagesOf(6) },
  },
  {
    "measures of 13 pages": { pageLines: pagesOf(13) },
    "a memo of two pages": { kind: "submission-memo", pageLines: pagesOf(2) },
    "a report of a division with nine pages": { kind: "progress-memo", pageLines: pagesOf(9) },
    "what the office lets stand": {
      pageLines: pagesOf(61),
      suppress: [{ rule: "page-count", reason: "หน่วยงานมีร้อยมาตรการ" }] as FinishedPaper["suppress"],
    },
  },
);

test("generate tells of pages, and stops at nothing", async () => {
  const long = `<document title="ก"><section>${"<p>ข้อความ</p><page-break/>".repeat(60)}<p>จบ</p><p>ความ</p></section></document>`;
  const io = memoryIo();
  io.files.set(resolve("long.hbs"), new TextEncoder().encode(long));
  const small = resolve(import.meta.dirname, "../fixtures/small-dossier.json");
  const code = await run(
    ["generate", small, "--format", "pdf", "--out", "out", "--template", "long.hbs"],
    io,
  );
  expect(code, io.said.err).toBe(exitCodes.success);
  expect(io.said.err).toContain("คำเตือน [check/page-count] เอกสารมี 61 หน้า");
});

test("the checker, which has no pages, does not call a suppression of such a rule idle", () => {
  const suppress = [{ rule: "page-count", reason: "หน่วยงานมีมาตรการเดียว" }];
  const { findings } = checkSubject(changedSubject({ suppress }));
  expect(findings.map(({ rule }) => rule.id)).not.toContain("idle-suppression");
});
