import { inflateSync } from "node:zlib";
import { unreadable } from "../unreadable.ts";

/** What one file may cost in all; a document of 2,300 pages costs 300 MB. */
const largestCost = 512 * 1024 * 1024;
/** Bytes that one stream may unpack to. */
const largestStream = 64 * 1024 * 1024;

/** What a reader may still spend on one file, so that no file can keep it busy for long: unpacked and interpreted bytes. */
export class Budget {
  #left = largestCost;

  get left(): number {
    return this.#left;
  }

  /** Throws `read/file` when the file asks for more than any real document. */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw unreadable("PDF", "เนื้อหาที่คลายออกมาใหญ่เกินขีดจำกัด");
  }
}

/** Parameters of `FlateDecode` (ISO 32000-1, table 8). */
export interface FlateParameters {
  readonly predictor: number;
  readonly colors: number;
  readonly bitsPerComponent: number;
  readonly columns: number;
}

/** Undoes `FlateDecode` with its predictor. */
export function inflate(raw: Uint8Array, parameters: FlateParameters, budget: Budget): Uint8Array {
  const bytes = unpack(raw, budget);
  budget.spend(bytes.length);
  return parameters.predictor >= 10 ? undoPngPredictor(bytes, parameters) : bytes;
}

function unpack(raw: Uint8Array, budget: Budget): Uint8Array {
  try {
    return inflateSync(raw, { maxOutputLength: Math.max(1, Math.min(budget.left, largestStream)) });
  } catch {
    throw unreadable("PDF", "คลายข้อมูลที่บีบอัดไม่ได้");
  }
}

/** Each row is led by the number of its PNG filter (PNG, 9.2). */
function undoPngPredictor(bytes: Uint8Array, parameters: FlateParameters): Uint8Array {
  const { colors, bitsPerComponent, columns } = parameters;
  const pixel = Math.max(1, (colors * bitsPerComponent) >> 3);
  const width = Math.ceil((colors * bitsPerComponent * columns) / 8);
  if (!(width > 0) || width > bytes.length) throw unreadable("PDF", "ตัวทำนายข้อมูลไม่ถูกต้อง");
  const rows = Math.floor(bytes.length / (width + 1));
  const out = new Uint8Array(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const filter = bytes[row * (width + 1)] ?? 0;
    const from = row * (width + 1) + 1;
    const to = row * width;
    for (let column = 0; column < width; column += 1) {
      const left = column >= pixel ? out[to + column - pixel]! : 0;
      const up = row > 0 ? out[to + column - width]! : 0;
      const corner = row > 0 && column >= pixel ? out[to + column - width - pixel]! : 0;
      out[to + column] = bytes[from + column]! + predict(filter, left, up, corner);
    }
  }
  return out;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const estimate = left + up - corner;
      const [toLeft, toUp, toCorner] = [left, up, corner].map((value) => Math.abs(estimate - value)) as [
        number,
        number,
        number,
      ];
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}
