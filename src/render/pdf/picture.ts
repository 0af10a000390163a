import type { Picture } from "../../document/nodes.ts";
import type { PictureContent } from "./definition.ts";
import type { State } from "./state.ts";
import { addTag } from "./tag.ts";

/** The most that a picture may take, in points. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

/** Room in a line: wider pictures than three times its height are set lower instead, so that they stay on the page. */
export const lineRoom = (height: number): PictureRoom => ({ width: height * 3, height });

/** A picture of the dossier, as large as its room lets it be. */
export function pictureContent(
  { source, alternative }: Picture,
  room: PictureRoom,
  state: State,
): PictureContent {
  const asset = state.input.assets.get(source);
  if (!asset) throw new Error(`no asset “${source}”`);
  const ratio = asset.width / asset.height;
  const shown = Math.min(room.height, room.width / ratio);
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
