/** Types of the part of `linebreak` 1.1.0 that is used here; the package brings none. */
declare module "linebreak" {
  /** A place where a line may end. */
  interface Break {
    readonly position: number;
    readonly required: boolean;
  }

  /** Walks the break opportunities of a text by UAX #14; the last is the text's end. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Break | null;
  }
}
