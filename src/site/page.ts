import { readdirSync, readFileSync } from "node:fs";
import { readXml, type XmlElement, type XmlNode } from "../document/xml.ts";
import { element, printPage, type HtmlElement, type HtmlNode } from "../render/html/index.ts";
import { compiledTemplate } from "../template/compiled.ts";
import type { FieldTable } from "../template/fields.ts";
import { sealed } from "../template/sealed.ts";
import type { LineBreaker } from "../thai/line-breaks.ts";
import type { TemplateSource, TemplateSources } from "../template/sources.ts";
import { typeset } from "./typeset.ts";

/** A kind of page: `templates/site/<name>.hbs` lays its view out. */
export interface PageKind {
  readonly name: string;
  /** The view described, field by field. */
  readonly fields: FieldTable;
}

/** What a page shows. */
export interface PageContent {
  readonly view: object;
  readonly slots?: Slots;
  /** Knows the names that no line may part. */
  readonly breaker: LineBreaker;
}

/** Content that no template can hold – documents, charts – by the name of its `slot`. */
export type Slots = Readonly<Record<string, readonly HtmlNode[]>>;

const folder = new URL("../../templates/site/", import.meta.url);

/** The template of a kind of page with the parts that pages share. */
export function pageTemplates(name: string): TemplateSources {
  const partials = readdirSync(new URL("partials/", folder)).filter((file) => file.endsWith(".hbs"));
  return {
    main: source(`${name}.hbs`),
    partials: new Map(
      partials.sort().map((file) => [file.slice(0, -".hbs".length), source(`partials/${file}`)]),
    ),
  };
}

const source = (file: string): TemplateSource => ({
  name: `templates/site/${file}`,
  text: readFileSync(new URL(file, folder), "utf8"),
});

/** Makes pages of their views; each template is read once a site. */
export class PageMaker {
  readonly #sources = new Map<string, TemplateSources>();

  /** A page as bytes: the view laid out, read strictly as XML, its slots filled. Throws DiagnosticError as templates do. */
  page({ name, fields }: PageKind, { view, slots = {}, breaker }: PageContent): Uint8Array {
    const sources = this.#sources.get(name) ?? pageTemplates(name);
    this.#sources.set(name, sources);
    const text = compiledTemplate(`site/${name}`, sources, fields)(sealed(view));
    const root = filled(readXml({ name: sources.main.name, text }), slots);
    return new TextEncoder().encode(printPage(typeset(root, breaker)));
  }
}

function filled({ name, attributes, children }: XmlElement, slots: Slots): HtmlElement {
  const content = children.flatMap((child): readonly HtmlNode[] => nodesOf(child, slots));
  return element(name, Object.fromEntries(attributes), content);
}

function nodesOf(node: XmlNode, slots: Slots): readonly HtmlNode[] {
  if (node.kind === "text") return [node.value];
  if (node.name !== "slot") return [filled(node, slots)];
  const content = slots[node.attributes.get("name") ?? ""];
  if (content === undefined) throw new RangeError(`No content for the slot ${node.attributes.get("name")}`);
  return content;
}
