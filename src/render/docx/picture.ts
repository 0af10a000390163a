import { ImageRun } from "docx";
import type { IImageOptions } from "docx";
import type { Picture } from "../../document/nodes.ts";
import { mm, type Mm } from "../../sheet/units.ts";
import type { Asset } from "../renderer.ts";
import { PIXELS_PER_MM } from "./drawing-units.ts";
import type { State } from "./state.ts";

/** The picture in the line of text, of this height, with its alternative text. */
export function inlinePicture(picture: Picture, height: Mm, state: State): ImageRun {
  return new ImageRun(imageOptions(picture, height, state));
}

/** A picture in a paragraph of its own, as large as its room lets it be. */
export function ownPicture(
  picture: Picture,
  room: { readonly width: Mm; readonly height: Mm },
  state: State,
): ImageRun {
  const { width, height } = assetOf(picture, state);
  return inlinePicture(picture, mm(Math.min(room.height, (room.width * height) / width)), state);
}

/** What docx wants to know of a picture. Throws RangeError when the tree names a picture that was not given. */
export function imageOptions(picture: Picture, height: Mm, state: State): IImageOptions {
  const asset = assetOf(picture, state);
  const pixels = height * PIXELS_PER_MM;
  const transformation = { width: (pixels * asset.width) / asset.height, height: pixels };
  const { alternative } = picture;
  const altText = {
    name: alternative,
    title: alternative,
    description: alternative,
    id: String(state.nextId()),
  };
  return { ...imageData(asset), transformation, altText };
}

function assetOf({ source }: Picture, { input }: State): Asset {
  const asset = input.assets.get(source);
  if (!asset) throw new RangeError(`picture “${source}” was not given to the renderer`);
  return asset;
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
