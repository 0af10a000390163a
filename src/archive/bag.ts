import { bagFile, payloadFolder } from "./bag-names.ts";
import { sha512 } from "./checksum.ts";
import { printManifest } from "./manifest.ts";
import { printTags, type Tag } from "./tag-file.ts";

/** Bytes by path, with `/`. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Version of BagIt that is written, and the newest that is read. */
export const bagItVersion = { major: 1, minor: 0 } as const;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A whole bag (RFC 8493) around a payload, whose paths are relative to `data/`. Equal payload and tags give equal bytes.
 * `Payload-Oxum` is added to the tags.
 */
export function bagOf(payload: Files, tags: readonly Tag[]): Files {
  const inside = new Map(Array.from(payload, ([path, bytes]) => [`${payloadFolder}${path}`, bytes]));
  const size = [...payload.values()].reduce((sum, { length }) => sum + length, 0);
  const around = new Map([
    [
      bagFile.declaration,
      utf8(
        printTags([
          ["BagIt-Version", `${bagItVersion.major}.${bagItVersion.minor}`],
          ["Tag-File-Character-Encoding", "UTF-8"],
        ]),
      ),
    ],
    [bagFile.info, utf8(printTags([...tags, ["Payload-Oxum", `${size}.${payload.size}`]]))],
    [bagFile.manifest, manifestOf(inside)],
  ]);
  return new Map([...inside, ...around, [bagFile.tagManifest, manifestOf(around)]]);
}

function manifestOf(files: Files): Uint8Array {
  return utf8(printManifest(new Map(Array.from(files, ([path, bytes]) => [path, sha512(bytes)]))));
}
