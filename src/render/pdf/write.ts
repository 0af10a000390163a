import type { LineBreaker } from "../../thai/line-breaks.ts";
import type { RenderInput } from "../renderer.ts";
import type { Definition } from "./definition.ts";
import { layOut, print, type Equipment, type Printed } from "./upstream/printer.ts";
import type { PdfmakePage } from "./upstream/types-layout.ts";

/** Prints the definition. Only this file runs the library. */
export function write(definition: Definition, input: RenderInput, breaker: LineBreaker): Promise<Printed> {
  return print(definition, equipment(input, breaker));
}

/** The pages of the definition, nothing drawn yet. */
export async function layOutPages(
  definition: Definition,
  input: RenderInput,
  breaker: LineBreaker,
): Promise<readonly PdfmakePage[]> {
  return (await layOut(definition, equipment(input, breaker))).pages;
}

function equipment(input: RenderInput, breaker: LineBreaker): Equipment {
  const images = [...input.assets]
    .filter(([, { mediaType }]) => mediaType !== "image/svg+xml")
    .map(([source, { bytes }]) => [source, Buffer.from(bytes)] as const);
  return { faces: input.fonts, images: new Map(images), breaker };
}
