/** The elements of the markup: HTML's own names where HTML has the thing, ours for what an official document has. */
export type ElementName =
  | "document"
  | "section"
  | "h1"
  | "h2"
  | "h3"
  | "p"
  | "ol"
  | "ul"
  | "li"
  | "table"
  | "colgroup"
  | "col"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td"
  | "strong"
  | "em"
  | "code"
  | "field"
  | "br"
  | "emblem"
  | "figure"
  | "signatures"
  | "signature"
  | "sign-line"
  | "memo-line"
  | "memo-field"
  | "letter-line"
  | "letter-part"
  | "labelled"
  | "hr"
  | "page-break"
  | "bar-chart"
  | "contents"
  | "category"
  | "series"
  | "value";

/** How the value of an attribute is written. `true` and `false` are the values of a flag. */
export type AttributeValue =
  | { readonly kind: "text" | "flag" | "count" | "share" | "date" | "marker" }
  | { readonly kind: "choice"; readonly choices: readonly string[] };

/** An attribute of an element. An optional one with an empty value counts as not given. */
export type AttributeRule = AttributeValue & { readonly required?: true };

/** What may stand in an element. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  readonly children: readonly ElementName[];
  /**
   * `none`: spaces between children mean nothing, other text is a fault. `inline`: text and inline elements.
   * `number`: a score or nothing. `inline-or-blocks`: either inline content or blocks, never both.
   */
  readonly text: "none" | "inline" | "number" | "inline-or-blocks";
  /** Children of which at least one must be there. */
  readonly needs?: ElementName;
  /** May be left without any content, because its attributes say everything. */
  readonly mayBeEmpty?: true;
}

const text = { kind: "text" } as const;
const requiredText = { kind: "text", required: true } as const;
const flag = { kind: "flag" } as const;
const count = { kind: "count" } as const;
const choice = (...choices: readonly string[]) => ({ kind: "choice", choices }) as const;

const inlines = ["strong", "em", "code", "field", "br"] as const;
const cellBlocks = ["p", "ol", "ul"] as const;
const sectionBlocks = [
  "h1",
  "h2",
  "h3",
  "p",
  "ol",
  "ul",
  "table",
  "emblem",
  "figure",
  "signatures",
  "memo-line",
  "letter-line",
  "labelled",
  "hr",
  "page-break",
  "bar-chart",
  "contents",
] as const;

/** An element of inline content. */
export type InlineElement = (typeof inlines)[number];
/** An element that may stand in a section. */
export type SectionBlock = (typeof sectionBlocks)[number];

const heading = (align: AttributeRule): ElementRule => ({
  attributes: { align },
  children: inlines,
  text: "inline",
});
const marked: ElementRule = { attributes: {}, children: inlines, text: "inline" };
const empty = { children: [], text: "none", mayBeEmpty: true } as const;
const rows: ElementRule = { attributes: {}, children: ["tr"], text: "none", needs: "tr" };
const span = { colspan: count, rowspan: count, shaded: flag, valign: choice("top", "middle") };
const cell = { children: [...inlines, ...cellBlocks], text: "inline-or-blocks" } as const;
const picture = { picture: text, alternative: text };

/** The content model: the only elements, attributes and nestings there are. `README.md` explains each. */
export const elements: Readonly<Record<ElementName, ElementRule>> = {
  document: {
    attributes: { title: requiredText, subject: text, mark: text },
    children: ["section"],
    text: "none",
    needs: "section",
  },
  section: {
    attributes: {
      orientation: choice("portrait", "landscape"),
      numbering: choice("continue", "restart"),
      "if-pages-over": count,
      valign: choice("top", "middle"),
    },
    children: sectionBlocks,
    text: "none",
  },
  h1: {
    ...heading(choice("start", "center")),
    attributes: { align: choice("start", "center"), display: flag },
  },
  h2: heading(choice("start", "center")),
  h3: heading(choice("start", "center")),
  p: {
    attributes: { align: choice("start", "center", "end", "distribute"), indent: flag, apart: flag },
    children: inlines,
    text: "inline",
  },
  ol: { attributes: { marker: { kind: "marker" } }, children: ["li"], text: "none", needs: "li" },
  ul: { attributes: { marker: text }, children: ["li"], text: "none", needs: "li" },
  li: {
    attributes: { value: count },
    children: [...inlines, ...cellBlocks],
    text: "inline-or-blocks",
  },
  table: {
    attributes: { label: requiredText, "keep-with-next": flag },
    children: ["colgroup", "thead", "tbody"],
    text: "none",
    needs: "tbody",
  },
  colgroup: { attributes: {}, children: ["col"], text: "none", needs: "col" },
  col: { attributes: { share: { kind: "share", required: true } }, ...empty },
  thead: rows,
  tbody: rows,
  tr: { attributes: {}, children: ["th", "td"], text: "none" },
  th: { attributes: { scope: choice("col", "row", "rowgroup"), ...span }, ...cell },
  td: { attributes: span, ...cell },
  strong: marked,
  em: marked,
  code: marked,
  field: {
    attributes: {
      name: requiredText,
      label: requiredText,
      kind: choice("text", "date"),
      date: { kind: "date" },
    },
    children: ["strong", "em", "code"],
    text: "inline",
  },
  br: { attributes: {}, ...empty },
  emblem: { attributes: { size: choice("large", "small"), label: requiredText, ...picture }, ...empty },
  figure: {
    attributes: { picture: requiredText, alternative: requiredText },
    children: inlines,
    text: "inline",
  },
  signatures: {
    attributes: { arrangement: choice("stacked", "beside") },
    children: ["signature"],
    text: "none",
    needs: "signature",
  },
  signature: {
    attributes: { name: requiredText },
    children: ["sign-line", "p"],
    text: "none",
    needs: "sign-line",
  },
  "sign-line": { attributes: { label: text, dotted: flag, ...picture }, ...empty },
  "memo-line": { attributes: {}, children: ["memo-field"], text: "none", needs: "memo-field" },
  "memo-field": {
    attributes: { label: requiredText },
    children: inlines,
    text: "inline",
    mayBeEmpty: true,
  },
  "letter-line": { attributes: {}, children: ["letter-part"], text: "none", needs: "letter-part" },
  "letter-part": {
    attributes: { place: choice("start", "center", "end") },
    children: inlines,
    text: "inline",
  },
  labelled: { attributes: { label: requiredText }, children: inlines, text: "inline" },
  hr: { attributes: {}, ...empty },
  "page-break": { attributes: {}, ...empty },
  contents: { attributes: {}, ...empty },
  "bar-chart": {
    attributes: { title: requiredText, alternative: requiredText, stacked: flag },
    children: ["category", "series"],
    text: "none",
    needs: "series",
  },
  category: { attributes: {}, children: [], text: "inline" },
  series: { attributes: { name: requiredText }, children: ["value"], text: "none", needs: "value" },
  value: { attributes: {}, children: [], text: "number", mayBeEmpty: true },
};

/** Is this the name of an element of the markup? */
export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(elements, name);
}
