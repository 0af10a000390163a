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
  return formatOf(style).format(value);
}

/** Making a format costs about a hundred times as much as using one. */
function formatOf({ decimals, group = false }: NumberStyle): Intl.NumberFormat {
  const key = `${decimals ?? "all"} ${group}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat("en-u-nu-thai", {
    useGrouping: group,
    signDisplay: "negative",
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  });
  formats.set(key, made);
  return made;
}
