import { unreadable } from "../unreadable.ts";
import { inflate } from "./filters.ts";
import type { Budget, FlateParameters } from "./filters.ts";
import { isArray, isDict, PdfName } from "./objects.ts";
import type { PdfStream, PdfValue } from "./objects.ts";

/** Filters in a row; a writer needs one. */
const longestChain = 4;

/** Looks through references; what is no reference is itself. */
export type Resolve = (value: PdfValue | undefined) => PdfValue | undefined;

/** The bytes of a stream, its filters undone. Throws `read/file` for filters other than Flate, which only pictures use. */
export function decodeStream({ dict, raw }: PdfStream, resolve: Resolve, budget: Budget): Uint8Array {
  const filters = list(resolve(dict.get("Filter")));
  const parameters = list(resolve(dict.get("DecodeParms")));
  if (filters.length > longestChain) throw unreadable("PDF", "ตัวกรองข้อมูลมากเกินไป");
  return filters.reduce<Uint8Array>((bytes, value, index) => {
    const filter = resolve(value);
    if (!(filter instanceof PdfName) || filter.value !== "FlateDecode") {
      throw unreadable("PDF", "ไม่รองรับตัวกรองข้อมูลชนิดนี้");
    }
    return inflate(bytes, flateParameters(resolve(parameters[index])), budget);
  }, raw);
}

function list(value: PdfValue | undefined): readonly PdfValue[] {
  if (value === undefined || value === null) return [];
  return isArray(value) ? value : [value];
}

function flateParameters(value: PdfValue | undefined): FlateParameters {
  const number = (key: string, fallback: number): number => {
    const found = isDict(value) ? value.get(key) : undefined;
    return typeof found === "number" ? found : fallback;
  };
  return {
    predictor: number("Predictor", 1),
    colors: number("Colors", 1),
    bitsPerComponent: number("BitsPerComponent", 8),
    columns: number("Columns", 1),
  };
}
