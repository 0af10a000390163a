import type * as tree from "./nodes.ts";

/** Inline content; a plain string stands for one text. */
export type Words = string | readonly tree.Inline[];

/** A part of a node that a builder can do without. */
type Options<Node, Keys extends keyof Node> = Partial<Pick<Node, Keys>>;

const inlines = (words: Words): readonly tree.Inline[] => (typeof words === "string" ? [text(words)] : words);

/** Text as printed. */
export const text = (value: string): tree.TextNode => ({ type: "text", value });

/** Bold words. */
export const strong = (words: Words): tree.StrongNode => ({ type: "strong", children: inlines(words) });

/** Italic words. */
export const emphasis = (words: Words): tree.EmphasisNode => ({ type: "emphasis", children: inlines(words) });

/** Words whose digits are printed as typed. */
export const verbatim = (words: Words): tree.VerbatimNode => ({ type: "verbatim", children: inlines(words) });

/** Words to be filled in Word; a text field unless `kind` says date. */
export const field = (
  {
    name,
    label,
    kind = "text",
    ...rest
  }: Pick<tree.FieldNode, "name" | "label"> & Options<tree.FieldNode, "kind" | "date">,
  words: Words,
): tree.FieldNode => ({ type: "field", name, label, kind, ...rest, children: inlines(words) });

/** A line end within a paragraph. */
export const lineBreak = (): tree.LineBreakNode => ({ type: "line-break" });

/** A heading; level 1 is centred, the others start at the margin. */
export const heading = (
  level: tree.HeadingNode["level"],
  words: Words,
  { align = level === 1 ? "center" : "start", ...rest }: Options<tree.HeadingNode, "align" | "display"> = {},
): tree.HeadingNode => ({ type: "heading", level, align, ...rest, children: inlines(words) });

/** A paragraph, at the margin and without indent unless told otherwise. */
export const paragraph = (
  words: Words,
  {
    align = "start",
    indent = false,
    ...rest
  }: Options<tree.ParagraphNode, "align" | "indent" | "apart"> = {},
): tree.ParagraphNode => ({ type: "paragraph", align, indent, ...rest, children: inlines(words) });

/** A list of finished items. */
export const list = (items: readonly tree.ListItemNode[]): tree.ListNode => ({ type: "list", items });

/** An item with its marker as printed. */
export const listItem = (
  marker: string,
  blocks: string | tree.ListItemNode["children"],
): tree.ListItemNode => ({
  type: "list-item",
  marker,
  children: blocksOf(blocks),
});

/** A table; columns are given by their shares. */
export const table = ({
  label,
  shares,
  head = [],
  body,
  keepWithNext = false,
}: Pick<tree.TableNode, "label" | "body"> &
  Options<tree.TableNode, "head" | "keepWithNext"> & {
    readonly shares: readonly number[];
  }): tree.TableNode => ({
  type: "table",
  label,
  columns: shares.map((share) => ({ share })),
  head,
  body,
  keepWithNext,
});

/** A row of cells; a string stands for a plain cell. */
export const row = (cells: readonly (string | tree.CellNode)[]): tree.RowNode => ({
  type: "row",
  cells: cells.map((item) => (typeof item === "string" ? cell(item) : item)),
});

/** A cell; a string stands for one paragraph. Heads of columns are shaded and centred in height. */
export const cell = (
  blocks: string | tree.CellNode["children"],
  { header = "none", columnSpan = 1, rowSpan = 1, shaded, verticalAlign }: CellOptions = {},
): tree.CellNode => ({
  type: "cell",
  header,
  columnSpan,
  rowSpan,
  shaded: shaded ?? header === "column",
  verticalAlign: verticalAlign ?? (header === "column" ? "middle" : "top"),
  children: blocksOf(blocks),
});

type CellOptions = Options<tree.CellNode, "header" | "columnSpan" | "rowSpan" | "shaded" | "verticalAlign">;

const blocksOf = (blocks: string | tree.CellNode["children"]): tree.CellNode["children"] =>
  typeof blocks === "string" ? [paragraph(blocks)] : blocks;

/** Signers, one above the other unless told otherwise. */
export const signatures = (
  children: readonly tree.SignatureNode[],
  { arrangement = "stacked" }: Options<tree.SignaturesNode, "arrangement"> = {},
): tree.SignaturesNode => ({ type: "signatures", arrangement, children });

/** One signer's block. */
export const signature = (name: string, children: tree.SignatureNode["children"]): tree.SignatureNode => ({
  type: "signature",
  name,
  children,
});

/** The line to sign on; blank signing space when nothing is given. */
export const signatureLine = ({
  label = "",
  dotted = false,
  ...rest
}: Options<tree.SignatureLineNode, "label" | "dotted" | "picture"> = {}): tree.SignatureLineNode => ({
  type: "signature-line",
  label,
  dotted,
  ...rest,
});

/** The emblem, or an empty frame with its label; 3 cm high unless told otherwise. */
export const emblem = ({
  label,
  size = "large",
  ...rest
}: Pick<tree.EmblemNode, "label"> & Options<tree.EmblemNode, "size" | "picture">): tree.EmblemNode => ({
  type: "emblem",
  size,
  label,
  ...rest,
});

/** A picture with its caption. */
export const figure = (picture: tree.Picture, caption: Words): tree.FigureNode => ({
  type: "figure",
  picture,
  children: inlines(caption),
});

/** Bars of numbers from 0 to 100. */
export const barChart = (parts: Omit<tree.BarChartNode, "type" | "origin">): tree.BarChartNode => ({
  type: "bar-chart",
  ...parts,
});

/** A table of contents. */
export const contents = (entries: readonly tree.ContentsEntry[] = []): tree.ContentsNode => ({
  type: "contents",
  entries,
});

/** A line at the head of a memo. */
export const memoLine = (children: readonly tree.MemoFieldNode[]): tree.MemoLineNode => ({
  type: "memo-line",
  children,
});

/** One answer of a memo's head. */
export const memoField = (label: string, words: Words): tree.MemoFieldNode => ({
  type: "memo-field",
  label,
  children: inlines(words),
});

/** A line at the head of a letter. */
export const letterLine = (children: readonly tree.LetterPartNode[]): tree.LetterLineNode => ({
  type: "letter-line",
  children,
});

/** Words of a letter's head, at the margin unless told otherwise. */
export const letterPart = (
  words: Words,
  { place = "start" }: Options<tree.LetterPartNode, "place"> = {},
): tree.LetterPartNode => ({ type: "letter-part", place, children: inlines(words) });

/** A label, and words that hang beside it. */
export const labelled = (label: string, words: Words): tree.LabelledNode => ({
  type: "labelled",
  label,
  children: inlines(words),
});

/** A short line in the middle. */
export const rule = (): tree.RuleNode => ({ type: "rule" });

/** What follows starts a new page. */
export const pageBreak = (): tree.PageBreakNode => ({ type: "page-break" });

/** Upright pages whose numbers go on, unless told otherwise. */
export const section = (
  children: readonly tree.Block[],
  {
    orientation = "portrait",
    numbering = "continue",
    ...rest
  }: Options<tree.SectionNode, "orientation" | "numbering" | "ifPagesOver" | "verticalAlign"> = {},
): tree.SectionNode => ({ type: "section", orientation, numbering, ...rest, children });

/** The whole file. */
export const document = (
  parts: Pick<tree.DocumentNode, "title"> & Options<tree.DocumentNode, "subject" | "mark">,
  children: readonly tree.SectionNode[],
): tree.DocumentNode => ({ type: "document", ...parts, children });
