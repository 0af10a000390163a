/** An element of a page. */
export interface HtmlElement {
  readonly name: string;
  /** In the order in which they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** What a page is made of: elements, and text as it is read. */
export type HtmlNode = HtmlElement | string;

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and its content. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly HtmlNode[] = [],
): HtmlElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    children,
  };
}

/**
 * Marks what stands on the page for its reader but is no word of the document: names of tables, charts, what a picture on
 * paper says to the eye. A reader of the document leaves it out.
 */
export const artifact = { "data-artifact": "" } as const;

/** Names for the style sheet; undefined when there are none. */
export function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter((name) => name !== false && name !== undefined);
  return given.length > 0 ? given.join(" ") : undefined;
}
