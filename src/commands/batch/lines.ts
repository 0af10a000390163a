import { maximumBytes } from "../../json/decode.ts";

/** A line of a stream, its number from 1; its bytes are undefined when it is longer than any dossier. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const lineEnd = 0x0a;

/** The lines of a stream that are not blank, one at a time: never more of it in memory than a line and what was read last. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  let parts: Uint8Array[] = [];
  let [length, number] = [0, 1];
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= maximumBytes) parts.push(part);
    else parts = [];
  };
  const take = (): readonly Line[] => {
    const bytes = length <= maximumBytes ? Buffer.concat(parts) : undefined;
    const isBlank = bytes !== undefined && bytes.every(isSpace);
    const line = { number, bytes };
    [parts, length, number] = [[], 0, number + 1];
    return isBlank ? [] : [line];
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineEnd); end !== -1; end = chunk.indexOf(lineEnd, start)) {
      add(chunk.subarray(start, end));
      yield* take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  yield* take();
}

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x09 || byte === 0x0d;

/** How many lines a stream has that are not blank. */
export async function countLines(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let [count, isBlank] = [0, true];
  for await (const chunk of stream)
    for (const byte of chunk) {
      if (byte === lineEnd) {
        if (!isBlank) count += 1;
        isBlank = true;
      } else if (isBlank && !isSpace(byte)) isBlank = false;
    }
  return isBlank ? count : count + 1;
}
