/** Tables of a TrueType file by tag (OpenType 1.9, "Table Directory"). */
export type Tables = Map<string, DataView>;

const directoryHeader = 12;
const directoryEntry = 16;
const trueTypeVersion = 0x0001_0000;
/** `head.checkSumAdjustment`: its place in the table and the sum that the whole file must give. */
const adjustmentOffset = 8;
const fileChecksum = 0xb1b0_afba;

/** Copies every table out of a TrueType file; throws RangeError for a file cut short. */
export function readTables(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables: Tables = new Map();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = directoryHeader + directoryEntry * index;
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    const copy = new Uint8Array(file.subarray(offset, offset + view.getUint32(entry + 12)));
    tables.set(tag, new DataView(copy.buffer));
  }
  return tables;
}

/** Writes tables as one TrueType file, sorted by tag, with all checksums right. */
export function writeTables(tables: Tables): Uint8Array {
  tables.get("head")?.setUint32(adjustmentOffset, 0);
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const bodies = sorted.reduce((size, [, table]) => size + padded(table.byteLength), 0);
  const file = new Uint8Array(directoryHeader + directoryEntry * sorted.length + bodies);
  const view = new DataView(file.buffer);
  writeHeader(view, sorted.length);

  let offset = directoryHeader + directoryEntry * sorted.length;
  let headOffset = 0;
  for (const [index, [tag, table]] of sorted.entries()) {
    const entry = directoryHeader + directoryEntry * index;
    file.set(new Uint8Array(table.buffer), offset);
    file.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 4, checksum(view, offset, padded(table.byteLength)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.byteLength);
    if (tag === "head") headOffset = offset;
    offset += padded(table.byteLength);
  }
  view.setUint32(headOffset + adjustmentOffset, (fileChecksum - checksum(view, 0, file.length)) >>> 0);
  return file;
}

function writeHeader(view: DataView, count: number): void {
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, trueTypeVersion);
  view.setUint16(4, count);
  view.setUint16(6, power * directoryEntry);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (count - power) * directoryEntry);
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
