import type { IPropertiesOptions } from "docx";
import { pt, ptToHalfPoints } from "../../../sheet/units.ts";
import type { Comment, RenderInput } from "../../renderer.ts";
import { element, elementWith, SectionChild, valued } from "../element.ts";
import { writable } from "../writable.ts";

/** Set smaller than the document, whose page the comments share. */
const commentSize = ptToHalfPoints(pt(12));

/** docx's options for the part with the comments, in the order given, numbered from 0 (ISO 29500-1, 17.13.4); none without comments. */
export function commentsPart({
  comments = [],
  properties,
}: RenderInput): Pick<IPropertiesOptions, "comments"> {
  if (comments.length === 0) return {};
  const children = comments.map(({ author, lines }, id) => ({
    id,
    author,
    initials: author.slice(0, 1),
    date: properties.date,
    children: lines.map(commentParagraph),
  }));
  return { comments: { children } };
}

function commentParagraph(line: Comment["lines"][number]): SectionChild {
  const size = element("w:rPr", [valued("w:sz", commentSize), valued("w:szCs", commentSize)]);
  const text = elementWith("w:t", { "xml:space": "preserve" }, [writable(line)]);
  return new SectionChild(element("w:p", [element("w:r", [size, text])]));
}
