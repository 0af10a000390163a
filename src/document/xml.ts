import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { placeAtOffset, type SourceText } from "../diagnostics/source-text.ts";
import { normaliseText } from "../thai/normalise.ts";
import { faultOf, type XmlFault } from "./xml-faults.ts";

/** An element of the markup, before anybody has asked whether it may stand there. */
export interface XmlElement {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Offset of its `<` in the markup. */
  readonly offset: number;
}

/**
 * A run of characters between tags, references resolved, normalised as data are, for offices
 * type their templates, too; never empty.
 */
export interface XmlText {
  readonly kind: "text";
  readonly value: string;
  /** Offset of its first character in the markup. */
  readonly offset: number;
}

export type XmlNode = XmlElement | XmlText;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** Reads well-formed XML and returns its root. Throws DiagnosticError `document/xml` with every fault it can tell apart. */
export function readXml(source: SourceText): XmlElement {
  const reading = new XmlReading(source);
  const diagnostics = reading.faults.map(({ offset, message, hints }): Diagnostic => {
    return { code: "document/xml", severity: "error", message, place: placeAtOffset(source, offset), hints };
  });
  if (diagnostics.length > 0 || reading.root === undefined) throw new DiagnosticError(diagnostics);
  return reading.root;
}

/** How deep elements may nest; a table in a section needs 8. All later stages recurse over the tree. */
const maximumDepth = 100;

/** One pass of saxes over the markup: builds the tree and gathers the faults. */
class XmlReading {
  root: XmlElement | undefined;
  readonly faults: XmlFault[] = [];
  readonly #source: SourceText;
  readonly #parser = new SaxesParser();
  readonly #open: OpenElement[] = [];
  #lastClosed: OpenElement | undefined;
  /** Offset of the first `<` of the tag being read. */
  #tagOffset = 0;
  /** Where the last tag, comment or section ended: there the next text begins. */
  #end = 0;
  #broken = false;

  constructor(source: SourceText) {
    this.#source = source;
    const parser = this.#parser;
    parser.on("error", (error) => {
      this.#fail(error.message);
    });
    parser.on("opentagstart", ({ name }) => {
      this.#tagOffset = parser.position - name.length - 2;
    });
    parser.on("opentag", (tag) => {
      this.#openTag(tag);
    });
    parser.on("closetag", () => {
      this.#closeTag();
    });
    parser.on("text", (value) => {
      this.#addText(value);
    });
    parser.on("cdata", (value) => {
      this.#addText(value);
      this.#end = parser.position;
    });
    parser.on("comment", () => {
      this.#end = parser.position;
    });
    parser.on("doctype", () => {
      this.#fail("doctype");
    });
    parser.on("processinginstruction", () => {
      this.#fail("processing instruction");
    });
    parser.write(source.text).close();
  }

  #openTag({ name, attributes }: SaxesTagPlain): void {
    if (this.#open.length === maximumDepth) this.#fail("too deep");
    const element: OpenElement = {
      kind: "element",
      name,
      attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, normaliseText(value)])),
      children: [],
      offset: this.#tagOffset,
    };
    this.#open.at(-1)?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
    this.#end = this.#parser.position;
  }

  #closeTag(): void {
    this.#lastClosed = this.#open.pop();
    this.#end = this.#parser.position;
  }

  #addText(raw: string): void {
    const value = normaliseText(raw);
    if (value === "") return;
    const siblings = this.#open.at(-1)?.children;
    const last = siblings?.at(-1);
    if (last?.kind === "text") siblings!.splice(-1, 1, { ...last, value: last.value + value });
    else siblings?.push({ kind: "text", value, offset: this.#end });
  }

  /** A wrong tag structure can be read on; after wrong syntax saxes reports only consequences. */
  #fail(message: string): void {
    if (this.#broken) return;
    const reason = message.replace(/^\d+:\d+: /, "");
    const seenAt = Math.max(0, this.#parser.position - 1);
    const tag = reason.startsWith("unclosed tag:") ? this.#open.pop() : this.#lastClosed;
    const fault = faultOf(reason, reason === "unexpected end." ? this.#unfinished() : seenAt, tag);
    if (fault.kind !== "unclosed") this.#forgetTagsClosedAt(seenAt);
    this.#broken = fault.kind !== "unclosed";
    this.faults.push(fault);
  }

  /** saxes closes all that is open before it finds a stray end tag or an unfinished one: those are not at fault. */
  #forgetTagsClosedAt(offset: number): void {
    while (this.faults.at(-1)?.seenAt === offset) this.faults.pop();
  }

  /** Where the tag, comment or reference began that the markup ends in. */
  #unfinished(): number {
    return this.#end + Math.max(0, this.#source.text.slice(this.#end).search(/[<&]/));
  }
}
