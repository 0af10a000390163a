/** Standard structure types we use (ISO 32000-1, 14.8.4). */
export type TagType =
  | "Document"
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "TOC"
  | "TOCI"
  | "Reference"
  | "Form";

/** Entries of the attribute dictionary of a table or its cells (ISO 32000-1, table 349). */
export interface TableAttributes {
  readonly Scope?: "Column" | "Row";
  readonly ColSpan?: number;
  readonly RowSpan?: number;
  /** What the table is about, for readers who cannot see it. */
  readonly Summary?: string;
}

/** One element of the structure tree. What is drawn without a tag is an artifact. */
export interface Tag {
  readonly type: TagType;
  readonly children: Tag[];
  /** Said instead of the content, for readers who cannot see it. */
  readonly alternative?: string;
  readonly table?: TableAttributes;
}

/** Adds an element at the end of `parent`; what has no parent is no part of the text, and neither is what it holds. */
export function addTag(
  parent: Tag | undefined,
  type: TagType,
  details: Omit<Tag, "type" | "children"> = {},
): Tag | undefined {
  if (!parent) return undefined;
  const tag: Tag = { type, children: [], ...details };
  parent.children.push(tag);
  return tag;
}
