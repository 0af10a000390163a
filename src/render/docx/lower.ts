import type { IPropertiesOptions } from "docx";
import { mm, mmToTwip, pt } from "../../sheet/units.ts";
import { createLineBreaker } from "../../thai/line-breaks.ts";
import { noBreakSpaces } from "../../thai/no-break-spaces.ts";
import type { RenderInput } from "../renderer.ts";
import { headingBookmarks } from "./bookmarks.ts";
import { commentsPart } from "./comments/part.ts";
import { lowerBlock, lowerInlines, lowerParagraphs } from "./handlers/index.ts";
import { section } from "./handlers/section.ts";
import { createMeasure } from "./measure.ts";
import { sectionHeaders } from "./page.ts";
import { freeFlow } from "./state.ts";
import type { State } from "./state.ts";
import { styles } from "./styles.ts";
import { writableTree } from "./writable-tree.ts";

/** The tree as docx's document options. Pure, but for the numbers and names that docx draws by chance (canonical.ts). */
export function lower(input: RenderInput): IPropertiesOptions {
  const document = writableTree(input.document, input.report);
  const state = initialState({ ...input, document });
  return {
    compatibility: { version: 15 },
    styles: styles(state.font),
    ...commentsPart(input),
    sections: document.children.map((node, index) => ({
      ...section(node, index, state),
      // Later sections go on with the headers of the first.
      ...(index === 0 && { headers: sectionHeaders(document, state.font) }),
    })),
  };
}

function initialState(input: RenderInput): State {
  const { document, fonts, unbreakable } = input;
  const breaker = createLineBreaker(unbreakable);
  let ids = 0;
  return {
    input,
    font: input.options.fontProfile === "embedded" ? fonts.family : input.options.officeFont,
    measure: createMeasure(document, fonts, breaker),
    width: mmToTwip(mm(0)),
    height: pt(0),
    following: pt(0),
    isFirst: false,
    place: "body",
    format: {},
    flow: freeFlow,
    hanging: null,
    protect: (text) => noBreakSpaces(text, breaker),
    nextId: () => ++ids,
    bookmarks: headingBookmarks(document),
    block: lowerBlock,
    paragraphs: lowerParagraphs,
    inlines: lowerInlines,
  };
}
