import { crc32 } from "node:zlib";
import { Zip, deflateSync, strToU8 } from "fflate";
import type { ZipInputFile } from "fflate";

/** A compressed file of a zip archive. */
export interface Deflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of the file before compression, in bytes. */
  readonly size: number;
  /** CRC-32 of the file before compression. */
  readonly crc: number;
}

/** Compresses a file; by fflate, because the result of Node's zlib depends on its version and the processor. */
export function deflate(file: string | Uint8Array): Deflated {
  const bytes = typeof file === "string" ? strToU8(file) : file;
  return { bytes: deflateSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** Readers may expect this part first (ECMA-376-2, annex C). */
const FIRST = "[Content_Types].xml";

/** Equal files give equal bytes: in order of their paths, without a clock or a trace of the system. */
export function zip(files: ReadonlyMap<string, Deflated>): Uint8Array {
  // Zip stores local time without a zone; this is the first moment it can, in whatever zone.
  const earliest = new Date(1980, 0, 1);
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const order = [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [filename, { bytes, size, crc }] of order) {
    const file: ZipInputFile = { filename, size, crc, compression: 8, mtime: earliest, os: 0 };
    archive.add(file);
    file.ondata!(null, bytes, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

const rank = (path: string): number => (path === FIRST ? 0 : 1);
