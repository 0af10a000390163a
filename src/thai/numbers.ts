import { everyDigitThai } from "./digits.ts";

/** How a number is printed. */
export interface NumberStyle {
  /** Digits after the decimal point, always that many (half rounds up); without it, as many as the value has. */
  readonly decimals?: number;
  /** Commas between thousands. */
  readonly group?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number in Thai digits, with `.` and `,` as in `๑๒,๕๐๐.๐๐`. Throws RangeError unless the value is finite. */
export function thaiNumber(value: number, style: NumberStyle = {}): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to print: ${value}`);
  const written = writtenPlainly(value, style);
  return written === undefined ? formatOf(style).format(value) : everyDigitThai(written);
}

const mostDecimals = 20;

/** The number as JavaScript writes it, where there is nothing to group or to round. */
function writtenPlainly(value: number, { decimals, group }: NumberStyle): string | undefined {
  const shortest = String(value);
  if (group === true || shortest.includes("e")) return undefined;
  const own = shortest.split(".")[1]?.length ?? 0;
  return own <= (decimals ?? mostDecimals) ? value.toFixed(decimals ?? own) : undefined;
}

/** Making a format costs about a hundred times as much as using one, and the first of a run as much as a page of text. */
function formatOf({ decimals, group = false }: NumberStyle): Intl.NumberFormat {
  const key = `${decimals ?? "all"} ${group}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-u-nu-thai", {
    useGrouping: group,
    signDisplay: "negative",
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? mostDecimals,
  });
  formats.set(key, made);
  return made;
}
