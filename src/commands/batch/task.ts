import type { Result } from "../../batch/result.ts";
import type { Format } from "../../render/index.ts";
import type { DocumentKind } from "../../template/kinds.ts";

/** What is asked for alike of every dossier of a batch. */
export interface BatchRequest {
  readonly kind: DocumentKind | "all";
  readonly format: readonly Format[];
  /** The folder of all results. */
  readonly out: string;
  readonly round: string | undefined;
  readonly template: string | undefined;
  readonly ita: string | undefined;
  readonly signatureField: boolean;
  readonly force: boolean;
  readonly draft: boolean;
}

/** One dossier to be made, as it is handed to a worker. */
export interface Task {
  /** Place among all inputs, from 1. */
  readonly position: number;
  /** Its name, for messages; pictures and reports lie beside it. */
  readonly input: string;
  readonly source: Uint8Array;
  /** False for a line of an NDJSON file: a folder of reports beside that file would be everybody's. */
  readonly hasReports: boolean;
  /** The folder of its documents, in that of all results. */
  readonly folder: string;
  readonly request: BatchRequest;
  /** A hash of the request with all that it names, and of the program. */
  readonly recipe: string;
  /** What an earlier run said of the same input: kept where nothing has changed since. */
  readonly earlier?: Result;
}
