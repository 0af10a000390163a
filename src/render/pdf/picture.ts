import type { Picture } from "../../document/nodes.ts";
import type { PictureContent } from "./definition.ts";
import type { State } from "./state.ts";
import { addTag } from "./tag.ts";

/** Wider pictures than three times their height are set lower instead, so that they stay on the page. */
const widest = 3;

/** A picture of the dossier, at most `height` points high. */
export function pictureContent(
  { source, alternative }: Picture,
  height: number,
  state: State,
): PictureContent {
  const asset = state.input.assets.get(source);
  if (!asset) throw new Error(`no asset “${source}”`);
  const ratio = asset.width / asset.height;
  const shown = Math.min(height, (height * widest) / ratio);
  const drawing =
    asset.mediaType === "image/svg+xml"
      ? { svg: Buffer.from(asset.bytes).toString("utf8") }
      : { image: source };
  return {
    ...drawing,
    width: shown * ratio,
    height: shown,
    tag: addTag(state.tag, "Figure", { alternative }),
  };
}
