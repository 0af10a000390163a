import type { Asset } from "../assets/asset.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { DocumentNode } from "../document/nodes.ts";
import type { FontFaces } from "../fonts/faces.ts";
import type { Span } from "../thai/span.ts";

export type { Asset };

/** What a renderer is given. Everything that could differ between two runs comes in here. */
export interface RenderInput {
  readonly document: DocumentNode;
  /** By `Picture.source`. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly fonts: FontFaces;
  /** Words of this dossier that no line may break: names of people, places, units. */
  readonly unbreakable: readonly string[];
  /** Document properties. */
  readonly properties: DocumentProperties;
  /** Canonical JSON of the dossier, carried inside the file; absent where the file shall carry none. */
  readonly data?: string;
  /** The progress reports that the document is made from, carried beside the dossier. */
  readonly reports?: readonly CarriedReport[];
  /** DOCX: said beside the words; a format without comments is given none. */
  readonly comments?: readonly Comment[];
  readonly options: RenderOptions;
  readonly report: Report;
}

/** A progress report as it travels inside a finished file. */
export interface CarriedReport {
  /** Its file's name, unique among those carried. */
  readonly name: string;
  /** Canonical JSON. */
  readonly json: string;
}

/** What is said about words of the document, to be shown beside them. */
export interface Comment {
  /** Index of the paragraph among those of `paragraphsOf`. */
  readonly paragraph: number;
  /** The words in it, UTF-16 offsets; not empty. */
  readonly span: Span;
  readonly author: string;
  /** What is said, paragraph by paragraph. */
  readonly lines: readonly string[];
}

export interface DocumentProperties {
  /** Name of the agency. */
  readonly author: string;
  readonly keywords: readonly string[];
  /** The only clock a renderer knows. */
  readonly date: Date;
  /** `saraban <version>`. */
  readonly producer: string;
}

export interface RenderOptions {
  /** DOCX: `embedded` carries our faces; `office` names `officeFont` and embeds nothing. */
  readonly fontProfile: "embedded" | "office";
  /** Family named in profile `office`, e.g. TH SarabunPSK. */
  readonly officeFont: string;
  /** PDF: an empty signature form field at each signer's place. */
  readonly signatureFields: boolean;
}

/** A finished file, not yet written. `pages` is null where only the reader's program can tell. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  /** The lines of text of each page in turn, without artifacts such as page numbers; absent where there are no pages yet. */
  readonly pageLines?: readonly (readonly string[])[];
}

/** One back end: the tree in, the bytes of a file out. Throws DiagnosticError for what it cannot render. */
export type Renderer = (input: RenderInput) => Promise<Rendered>;
