import {
  Header,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  VerticalAlignSection,
} from "docx";
import type { ISectionOptions, ISectionPropertiesOptions } from "docx";
import type { DocumentNode, SectionNode } from "../../document/nodes.ts";
import { officialSheet as sheet } from "../../sheet/official.ts";
import { mm, mmToPt, mmToTwip } from "../../sheet/units.ts";
import type { Pt, Twip } from "../../sheet/units.ts";
import { styleIds } from "./styles.ts";
import { watermark } from "./watermark.ts";

/** Room between the left and the right margin of a section's pages. */
export function contentWidth({ orientation }: SectionNode): Twip {
  const { page, margin } = sheet;
  const paper = orientation === "portrait" ? page.width : page.height;
  return mmToTwip(mm(paper - margin.left - margin.right));
}

/** Room between the upper and the lower margin of a section's pages. */
export function contentHeight({ orientation }: SectionNode): Pt {
  const { page, margin } = sheet;
  const paper = orientation === "portrait" ? page.height : page.width;
  return mmToPt(mm(paper - margin.top - margin.bottom));
}

/** Paper, margins and numbering of a section. Its first page shows no number where the numbering begins there. */
export function sectionProperties(section: SectionNode, index: number): ISectionPropertiesOptions {
  const starts = startsNumbering(section, index);
  const { page, margin, pageNumber } = sheet;
  return {
    type: SectionType.NEXT_PAGE,
    ...(section.verticalAlign && { verticalAlign: VerticalAlignSection.CENTER }),
    titlePage: starts,
    page: {
      // docx swaps the sides of a landscape page itself.
      size: {
        width: mmToTwip(page.width),
        height: mmToTwip(page.height),
        orientation:
          section.orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        top: mmToTwip(margin.top),
        right: mmToTwip(margin.right),
        bottom: mmToTwip(margin.bottom),
        left: mmToTwip(margin.left),
        header: mmToTwip(pageNumber.top),
        footer: mmToTwip(pageNumber.top),
      },
      pageNumbers: { formatType: NumberFormat.THAI_NUMBERS, ...(starts && { start: 1 }) },
    },
  };
}

/** The page number `- ๒ -` and, on every page, the document's mark. */
export function sectionHeaders(
  { mark }: DocumentNode,
  font: string,
): NonNullable<ISectionOptions["headers"]> {
  const marks = mark === undefined ? [] : [watermark(mark, font)];
  const number = new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] });
  const header = (children: readonly TextRun[]): Header =>
    new Header({
      children: [new Paragraph({ style: styleIds.pageNumber, children: [...marks, ...children] })],
    });
  return { default: header([number]), first: header([]) };
}

function startsNumbering({ numbering }: SectionNode, index: number): boolean {
  return index === 0 || numbering === "restart";
}
