import type { Tag } from "./tag.ts";

/** A rectangle, from its top left. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A shape drawn from the point `x`, `y` on; without a tag it is an artifact. */
export type Shape = (FillShape | OutlineShape | RuleShape | FieldShape | MarkShape) & {
  readonly x: number;
  readonly y: number;
  readonly tag?: Tag | undefined;
};

/** Filled rectangles. */
export interface FillShape {
  readonly type: "fill";
  readonly color: string;
  readonly rectangles: readonly Rectangle[];
}

/** Black outlines of rectangles. */
export interface OutlineShape {
  readonly type: "outline";
  readonly lineWidth: number;
  readonly rectangles: readonly Rectangle[];
}

/** A straight line to the point `dx`, `dy` from where it starts. */
export interface RuleShape {
  readonly type: "rule";
  readonly lineWidth: number;
  readonly color: string;
  readonly dx: number;
  readonly dy: number;
  /** Distance of dots, for a dotted line. */
  readonly dots?: number;
}

/** An empty signature form field. */
export interface FieldShape {
  readonly type: "field";
  readonly name: string;
  /** Said by readers, and shown when the pointer rests on it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Large text slanting upwards, its middle at the shape's point. */
export interface MarkShape {
  readonly type: "mark";
  readonly text: string;
  readonly color: string;
  readonly fontSize: number;
  /** Degrees, anticlockwise. */
  readonly angle: number;
}
