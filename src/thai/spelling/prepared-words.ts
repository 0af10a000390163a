import { existsSync, readFileSync } from "node:fs";
import type { Lexicons } from "./lexicon.ts";

/** Where the build leaves the lexicons, so that a run only has to read what it would take long to make. */
export const preparedWords = new URL("../../words.bin", import.meta.url);

/** Says what the file is, and by its bytes in which order a machine writes them; changes with the form of the file. */
const mark = 0x53524202;
/** How many lists follow. */
const listCount = 16;

/** The lexicons that the build prepared; undefined where nothing was built, or on a machine that writes bytes in another order. */
export function readPreparedWords(): Lexicons | undefined {
  return existsSync(preparedWords) ? unpackLexicons(readFileSync(preparedWords)) : undefined;
}

/** The lexicons as bytes: the mark, how many numbers each list has, and the lists, those of large numbers first. */
export function packLexicons({ general, common, rearranged }: Lexicons): Uint8Array {
  const lists = [
    general.tree.children,
    common.tree.children,
    common.ranges.from,
    common.ranges.to,
    common.words.table.starts,
    common.words.table.ends,
    rearranged.weights,
    rearranged.indexes,
    general.tree.units,
    common.tree.units,
    Uint16Array.from(common.words.table.text, (letter) => letter.charCodeAt(0)),
    general.costs,
    common.costs,
    common.words.costs,
    common.reach.cheapest,
    common.reach.longest,
  ];
  const head = Uint32Array.of(mark, ...lists.map(({ length }) => length));
  return Buffer.concat([head, ...lists].map(bytesOf));
}

/** The lexicons in such bytes; undefined when they are something else. */
export function unpackLexicons(bytes: Uint8Array): Lexicons | undefined {
  if (bytes.byteLength < 4 * (1 + listCount)) return undefined;
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset, 1 + listCount);
  if (lengths[0] !== mark) return undefined;
  let list = 0;
  let offset = bytes.byteOffset + lengths.byteLength;
  const next = <List extends Uint8Array | Uint16Array | Uint32Array>(Kind: ListKind<List>): List => {
    const found = new Kind(bytes.buffer, offset, lengths[++list]!);
    offset += found.byteLength;
    return found;
  };
  const children = { general: next(Uint32Array), common: next(Uint32Array) };
  const ranges = { from: next(Uint32Array), to: next(Uint32Array) };
  const [starts, ends] = [next(Uint32Array), next(Uint32Array)];
  const rearranged = { weights: next(Uint32Array), indexes: next(Uint32Array) };
  const units = { general: next(Uint16Array), common: next(Uint16Array) };
  const text = new TextDecoder("utf-16le").decode(next(Uint16Array));
  return {
    general: { tree: { units: units.general, children: children.general }, costs: next(Uint8Array) },
    common: {
      tree: { units: units.common, children: children.common },
      costs: next(Uint8Array),
      words: { table: { text, starts, ends }, costs: next(Uint8Array) },
      ranges,
      reach: { cheapest: next(Uint8Array), longest: next(Uint8Array) },
    },
    rearranged,
  };
}

type ListKind<List> = new (buffer: ArrayBufferLike, offset: number, length: number) => List;

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint16Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
