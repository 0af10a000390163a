/** One thing that is otherwise in the new dossier than in last year's. */
export interface Change {
  /** Thai, one sentence, no full stop. */
  readonly message: string;
  /** Where it stands, or stood: the path in last year's dossier. */
  readonly path?: string;
  /** Thai: what this is one of; many of one sort are told to people as one. */
  readonly sort?: string;
}

/** Where changes are told. */
export type Tell = (change: Change) => void;
