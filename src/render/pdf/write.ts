import type { LineBreaker } from "../../thai/line-breaks.ts";
import type { RenderInput } from "../renderer.ts";
import type { Definition } from "./definition.ts";
import { print, type Printed } from "./upstream/printer.ts";

/** Prints the definition: the only file that runs the library. */
export function write(definition: Definition, input: RenderInput, breaker: LineBreaker): Promise<Printed> {
  const images = [...input.assets]
    .filter(([, { mediaType }]) => mediaType !== "image/svg+xml")
    .map(([source, { bytes }]) => [source, Buffer.from(bytes)] as const);
  return print(definition, { faces: input.fonts, images: new Map(images), breaker });
}
