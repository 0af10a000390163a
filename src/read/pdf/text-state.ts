import type { PdfFont } from "./font.ts";
import { identity, multiply } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";

/** Parameters that `q` keeps and `Q` brings back (ISO 32000-1, 8.4.1 and 9.3.1). */
export interface GraphicsState {
  readonly matrix: Matrix;
  readonly font: PdfFont | undefined;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  /** 1 is 100 %. */
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
}

/** The state at the start of a page. */
export const initialState: GraphicsState = {
  matrix: identity,
  font: undefined,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
};

/** Where text stands: the pen, and the start of the line that `Td` counts from. */
export class TextPosition {
  #line: Matrix = identity;
  #pen: Matrix = identity;

  /** `BT` and `Tm`. */
  set(matrix: Matrix): void {
    this.#line = matrix;
    this.#pen = matrix;
  }

  /** `Td`: a new line, from the start of the last. */
  moveLine(x: number, y: number): void {
    this.set(multiply([1, 0, 0, 1, x, y], this.#line));
  }

  /** Moves the pen along the line, in unscaled text units. */
  advance(x: number): void {
    const [a, b, c, d, e, f] = this.#pen;
    this.#pen = [a, b, c, d, e + a * x, f + b * x];
  }

  /** From text units to the page. */
  on({ matrix, rise }: GraphicsState): Matrix {
    return multiply(rise === 0 ? this.#pen : multiply([1, 0, 0, 1, 0, rise], this.#pen), matrix);
  }
}
