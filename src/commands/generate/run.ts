import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import type { Format } from "../../render/index.ts";
import type { DocumentKind } from "../../template/kinds.ts";

/** What the officer asked for. */
export interface GenerateArguments {
  readonly dossiers: readonly string[];
  readonly kind: DocumentKind | "all";
  readonly format: readonly Format[];
  readonly out: string;
  readonly reports: string | undefined;
  readonly round: string | undefined;
  readonly division: string | undefined;
  readonly template: string | undefined;
  readonly ita: string | undefined;
  readonly signatureField: boolean;
  readonly emit: "markup" | "tree" | undefined;
  readonly json: boolean;
  /** Makes the documents though the checker found errors. */
  readonly force: boolean;
  /** The same, with a mark on every page. */
  readonly draft: boolean;
}

/** One written file, as told in `--json`. `pages` is null where only the reader's program can tell. */
export interface Written {
  readonly file: string;
  readonly format: Format;
  readonly pages: number | null;
  readonly bytes: number;
  /** Of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly milliseconds: number;
}

/** One run of the command: what was asked, the world, and who is told what comes of it. */
export interface Run {
  readonly argv: GenerateArguments;
  readonly io: Io;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly wrote: (item: Written) => void;
  /** Was a file of this name written in this run already? */
  readonly isTaken: (path: string) => boolean;
}
