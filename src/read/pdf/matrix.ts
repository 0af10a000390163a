/** `a b c d e f` as the standard writes it: a point (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `left`, then `right`. */
export function multiply(left: Matrix, right: Matrix): Matrix {
  const [a, b, c, d, e, f] = left;
  const [g, h, i, j, k, l] = right;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** Six operands as a matrix; what is no number is 0. */
export function matrixOf([a, b, c, d, e, f]: readonly unknown[]): Matrix {
  return [numberOf(a), numberOf(b), numberOf(c), numberOf(d), numberOf(e), numberOf(f)];
}

/** The value where it is a number, else 0. */
export function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
