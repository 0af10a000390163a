import { ImageRun } from "docx";
import type { IImageOptions } from "docx";
import type { Picture } from "../../document/nodes.ts";
import type { Mm } from "../../sheet/units.ts";
import type { Asset } from "../renderer.ts";
import { PIXELS_PER_MM } from "./drawing-units.ts";
import type { State } from "./state.ts";

/** The picture in the line of text, of this height, with its alternative text. */
export function inlinePicture(picture: Picture, height: Mm, state: State): ImageRun {
  return new ImageRun(imageOptions(picture, height, state));
}

/** What docx wants to know of a picture. Throws RangeError when the tree names a picture that was not given. */
export function imageOptions(picture: Picture, height: Mm, { input, nextId }: State): IImageOptions {
  const asset = input.assets.get(picture.source);
  if (!asset) throw new RangeError(`picture “${picture.source}” was not given to the renderer`);
  const pixels = height * PIXELS_PER_MM;
  const transformation = { width: (pixels * asset.width) / asset.height, height: pixels };
  const { alternative } = picture;
  const altText = { name: alternative, title: alternative, description: alternative, id: String(nextId()) };
  return { ...imageData(asset), transformation, altText };
}

function imageData({ mediaType, bytes, raster }: Asset): ImageData {
  if (mediaType !== "image/svg+xml") return { type: mediaType === "image/png" ? "png" : "jpg", data: bytes };
  if (!raster) throw new RangeError("an SVG picture needs its raster beside it");
  return { type: "svg", data: bytes, fallback: { type: "png", data: raster } };
}

type ImageData =
  | { readonly type: "png" | "jpg"; readonly data: Uint8Array }
  | {
      readonly type: "svg";
      readonly data: Uint8Array;
      readonly fallback: { readonly type: "png"; readonly data: Uint8Array };
    };
