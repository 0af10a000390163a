/** Where in the template's output (`--emit markup`) a node comes from. Lines and columns from 1. */
export interface Origin {
  readonly line: number;
  readonly column: number;
}

/** What every node may have. */
export interface Placed {
  readonly origin?: Origin;
}
