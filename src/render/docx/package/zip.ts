import { crc32 } from "node:zlib";
import { Zip, deflateSync, strToU8 } from "fflate";
import type { ZipInputFile } from "fflate";

/** A file as it stands in a zip archive. */
export interface Entry {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 0: as it is, 8: deflated (APPNOTE 4.4.5); OPC allows no others (ECMA-376-2, annex C). */
  readonly compression: 0 | 8;
  /** Of the file before compression, in bytes. */
  readonly size: number;
  /** CRC-32 of the file before compression. */
  readonly crc: number;
}

/** Formats that are compressed already: it would take time and gain nothing. */
const compressed = /\.(?:png|jpe?g)$/;

/**
 * A file made ready for the archive; deflated by fflate, because the result of Node's zlib depends on its version and the
 * processor.
 */
export function entryOf(path: string, file: string | Uint8Array): Entry {
  const bytes = typeof file === "string" ? strToU8(file) : new Uint8Array(file);
  const told = { size: bytes.length, crc: crc32(bytes) };
  return compressed.test(path)
    ? { bytes, compression: 0, ...told }
    : { bytes: deflateSync(bytes), compression: 8, ...told };
}

/** Readers may expect this part first (ECMA-376-2, annex C). */
const FIRST = "[Content_Types].xml";

/** Equal files give equal bytes: in order of their paths, without a clock or a trace of the system. */
export function zip(files: ReadonlyMap<string, Entry>): Uint8Array {
  // Zip stores local time without a zone; this is the first moment it can, in whatever zone.
  const earliest = new Date(1980, 0, 1);
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const order = [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [filename, { bytes, compression, size, crc }] of order) {
    const file: ZipInputFile = { filename, size, crc, compression, mtime: earliest, os: 0 };
    archive.add(file);
    file.ondata!(null, bytes, true);
  }
  archive.end();
  return Buffer.concat(chunks);
}

const rank = (path: string): number => (path === FIRST ? 0 : 1);
