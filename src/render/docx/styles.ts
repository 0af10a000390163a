import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  LeaderType,
  LineRuleType,
  StyleForCharacter,
  StyleForParagraph,
  TabStopType,
} from "docx";
import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions, IStylesOptions } from "docx";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { mm, mmToTwip, pt, ptToHalfPoints, ptToTwip } from "../../sheet/units.ts";
import type { Pt } from "../../sheet/units.ts";

/** Ids of the paragraph styles and of the style of labels; their names, which the user sees, are Thai. */
export const styleIds = {
  body: "Body",
  bodyFlush: "BodyFlush",
  list: "ListBody",
  headingDisplay: "HeadingDisplay",
  heading1: "HeadingTitle",
  heading2: "HeadingTopic",
  heading3: "HeadingSubtopic",
  cell: "TableText",
  columnHead: "TableHead",
  signature: "SignatureLine",
  signatureBeside: "SignatureBeside",
  pageNumber: "PageNumberLine",
  picture: "Picture",
  contents1: "TOC1",
  contents2: "TOC2",
  memoLine: "MemoLine",
  memoLabel: "MemoLabel",
  letterHead: "LetterHead",
  shortRule: "ShortRule",
  gap: "Gap",
  anchor: "Anchor",
} as const;

/** Names of styles that instructions of fields name. */
export const styleNames = { heading2: "หัวข้อ", heading3: "หัวข้อรอง" } as const;

/** The line the font itself asks for, which for TH Sarabun is the sheet's body line: "single" in Word. */
const single = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** A pitch below the font's own. Proportional pitches are no choice: LibreOffice 7.4 sets the first line closer. */
const tight = (lineHeight: Pt) => ({ line: ptToTwip(lineHeight), lineRule: LineRuleType.EXACT });

function size(points: Pt, bold = false): IParagraphStyleOptions["run"] {
  const half = ptToHalfPoints(points);
  return { size: half, sizeComplexScript: half, ...(bold && { bold }) };
}

function style(
  id: string,
  name: string,
  paragraph: IParagraphStylePropertiesOptions,
  run?: IParagraphStyleOptions["run"],
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: "Normal",
    next: id,
    quickFormat: true,
    uiPriority: 1,
    paragraph,
    ...(run && { run }),
  };
}

function heading(level: 1 | 2 | 3, id: string, name: string): IParagraphStyleOptions {
  const { size: points, spaceBefore } = sheet.heading[level];
  const paragraph = {
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
    spacing: { before: ptToTwip(spaceBefore) },
  };
  return { ...style(id, name, paragraph, size(points, true)), next: styleIds.body };
}

function textStyles(): readonly IParagraphStyleOptions[] {
  const { body } = sheet;
  const spacing = { before: ptToTwip(body.spaceBefore) };
  const flush = { alignment: AlignmentType.THAI_DISTRIBUTE, spacing };
  return [
    style(styleIds.body, "เนื้อหา", { ...flush, indent: { firstLine: mmToTwip(body.indent) } }),
    style(styleIds.bodyFlush, "เนื้อหาไม่ย่อหน้า", flush),
    style(styleIds.list, "ข้อย่อย", { alignment: AlignmentType.LEFT }),
    heading(1, styleIds.heading1, "หัวเรื่อง"),
    heading(2, styleIds.heading2, styleNames.heading2),
    heading(3, styleIds.heading3, styleNames.heading3),
  ];
}

function tableStyles(): readonly IParagraphStyleOptions[] {
  const { table } = sheet;
  const spacing = tight(table.lineHeight);
  const head = { alignment: AlignmentType.CENTER, keepNext: true, spacing };
  return [
    style(styleIds.cell, "ตาราง", { alignment: AlignmentType.LEFT, spacing }, size(table.size)),
    style(styleIds.columnHead, "หัวตาราง", head, size(table.size, true)),
  ];
}

function otherStyles(): readonly IParagraphStyleOptions[] {
  const { signature, pageNumber, table } = sheet;
  const left = signature.axis - signature.width / 2;
  const right = sheet.page.width - sheet.margin.left - sheet.margin.right - left - signature.width;
  const indent = {
    left: mmToTwip(left as typeof signature.axis),
    right: mmToTwip(right as typeof signature.axis),
  };
  const keep = { keepNext: true, keepLines: true };
  const gap = tight(pt(table.spaceBefore + table.spaceAfter));
  return [
    style(styleIds.signature, "ลายเซ็น", { alignment: AlignmentType.CENTER, ...keep, indent }),
    style(styleIds.signatureBeside, "ลายเซ็นเรียงกัน", { alignment: AlignmentType.CENTER, ...keep }),
    style(styleIds.pageNumber, "เลขหน้า", { alignment: AlignmentType.CENTER }, size(pageNumber.size)),
    style(styleIds.picture, "ภาพ", { alignment: AlignmentType.CENTER }, size(table.size)),
    style(styleIds.shortRule, "เส้นคั่น", shortRule()),
    style(styleIds.gap, "เว้นระยะ", { spacing: gap }),
    style(styleIds.anchor, "จุดยึด", { spacing: tight(pt(1)) }),
  ];
}

/** The head of a memo, its title on a line of its own height, and that of a letter. */
function memoStyles(): readonly IParagraphStyleOptions[] {
  const { display } = sheet.heading;
  const keep = { keepNext: true, keepLines: true };
  const title = { ...keep, outlineLevel: 0, spacing: tight(display.lineHeight) };
  return [
    style(styleIds.headingDisplay, "หัวเรื่องใหญ่", title, size(display.size, true)),
    style(styleIds.memoLine, "หัวบันทึกข้อความ", keep),
    style(styleIds.letterHead, "หัวหนังสือ", {
      ...keep,
      alignment: AlignmentType.LEFT,
      spacing: { before: ptToTwip(sheet.body.spaceBefore) },
    }),
  ];
}

/** Lines of the table of contents, by the names of Word's own, with dots to the number at the right margin. */
function contentsStyles(): readonly IParagraphStyleOptions[] {
  const { page, margin, list } = sheet;
  const right = mmToTwip(mm(page.width - margin.left - margin.right));
  const tabStops = [{ type: TabStopType.RIGHT, leader: LeaderType.DOT, position: right }];
  const left = { alignment: AlignmentType.LEFT, tabStops };
  return [
    style(styleIds.contents1, "toc 1", left),
    style(styleIds.contents2, "toc 2", { ...left, indent: { left: mmToTwip(list.indent) } }),
  ];
}

/** A border under nothing, as short as its indents make it. */
function shortRule(): IParagraphStylePropertiesOptions {
  const { page, margin, shortRule: rule } = sheet;
  const side = mmToTwip(mm((page.width - margin.left - margin.right - rule.width) / 2));
  return {
    alignment: AlignmentType.CENTER,
    border: { bottom: { style: BorderStyle.SINGLE, size: Math.round(rule.thickness * 8), color: "000000" } },
    indent: { left: side, right: side },
    spacing: { ...tight(rule.spaceBefore), after: ptToTwip(rule.spaceAfter) },
  };
}

/** The official sheet as Word styles. Runs stay bare: who changes a style changes the whole document. */
export function styles(font: string): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: {
      font,
      ...size(sheet.body.size),
      language: { value: "en-US", eastAsia: "en-US", bidirectional: "th-TH" },
    },
    paragraph: { spacing: { before: 0, after: 0, ...single } },
  });
  const normal = new StyleForParagraph({ id: "Normal", name: "Normal", quickFormat: true });
  // docx names these in the parts of notes, which it writes whether there are notes or not.
  const noteReference = (id: string, name: string): StyleForCharacter =>
    new StyleForCharacter({ id, name, run: { superScript: true } });
  const references = [
    noteReference("FootnoteReference", "footnote reference"),
    noteReference("EndnoteReference", "endnote reference"),
  ];
  return {
    importedStyles: [defaults, normal, ...references],
    paragraphStyles: [
      ...textStyles(),
      ...tableStyles(),
      ...memoStyles(),
      ...contentsStyles(),
      ...otherStyles(),
    ],
    characterStyles: [
      { id: styleIds.memoLabel, name: "ป้ายหัวบันทึกข้อความ", run: size(sheet.memo.label.size, true) ?? {} },
    ],
  };
}
