import { mm, pt } from "./units.ts";

/**
 * The official look, once for both formats. Sizes are those of TH Sarabun; our derived faces have the same scale.
 * Sources are sections of the saraban layout rules as compiled for this project (`docs/layout-sources.md`).
 */
export const officialSheet = {
  /** A4 (ข้อ ๗๕, ๗๖). */
  page: { width: mm(210), height: mm(297) },
  /** Left and right: computer-typing explanation of the Office of the Prime Minister; top and bottom: common practice. */
  margin: { top: mm(25), right: mm(20), bottom: mm(20), left: mm(30) },
  /** Page number `- ๒ -`, centred, from the second page of a section's numbering; distance of its top from the paper edge. */
  pageNumber: { top: mm(12.5), size: pt(16) },
  /** 16 pt body, single spacing: TH Sarabun's own line is 1.33 em. */
  body: {
    size: pt(16),
    lineHeight: pt(21.3),
    indent: mm(25),
    spaceBefore: pt(6),
    /** Above what stands well apart from the text before it: a blank line more. */
    spaceApart: pt(27.3),
  },
  heading: {
    1: { size: pt(18), lineHeight: pt(24), spaceBefore: pt(0) },
    2: { size: pt(16), lineHeight: pt(21.3), spaceBefore: pt(6) },
    3: { size: pt(16), lineHeight: pt(21.3), spaceBefore: pt(6) },
    /** บันทึกข้อความ, line exactly 35 pt. */
    display: { size: pt(29), lineHeight: pt(35), spaceBefore: pt(0) },
  },
  memo: {
    /** Labels of a memo's head; what they ask for has the size of the body. */
    label: { size: pt(20), lineHeight: pt(26.6) },
    /** Where the second field of a line begins, from the left margin: under ข of บันทึกข้อความ. */
    secondField: mm(76.8),
    /** Between a field's words and its dots, and between its dots and the next field. */
    gap: mm(1),
  },
  letter: {
    /** The page's centre line, from the left margin: where the date of a letter begins. */
    centre: mm(75),
  },
  /** Tables have their own, tighter pitch: 14 pt at 1.25 em (seen and fixed on pages: stacked marks stay clear). */
  table: {
    size: pt(14),
    lineHeight: pt(17.5),
    rule: pt(0.5),
    paddingX: mm(1.5),
    paddingY: mm(0.6),
    headFill: "#E7E6E6",
    groupFill: "#F2F2F2",
    spaceBefore: pt(6),
    spaceAfter: pt(6),
  },
  list: { markerWidth: mm(8), indent: mm(8) },
  signature: {
    /** The axis on which the lines are centred, from the left margin: right of the page's centre line. */
    axis: mm(105),
    width: mm(100),
    spaceBefore: pt(24),
    /** Blank signing space of announcements, orders, memos and letters: four lines. */
    signingSpace: mm(22),
    pictureHeight: mm(12),
    dots: 40,
  },
  emblem: {
    /** กระดาษตราครุฑ: 3 cm high, centred (ข้อ ๗๑, ๗๕). */
    large: { height: mm(30), top: mm(15) },
    /** กระดาษบันทึกข้อความ: 1.5 cm high, at the left margin, 1.5 cm from the edge (ข้อ ๗๑, ๗๖). */
    small: { height: mm(15), top: mm(15) },
  },
  /** Between the head of an announcement or order and its words: as wide as in common practice. */
  shortRule: { width: mm(45), thickness: pt(0.75), spaceBefore: pt(12), spaceAfter: pt(6) },
  /** Two pictures with captions of two lines, and the heading above them, fill a page. */
  figure: { height: mm(88), spaceBefore: pt(12) },
  chart: { height: mm(95) },
} as const;

export type Sheet = typeof officialSheet;
