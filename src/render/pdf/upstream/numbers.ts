/** A number as PDF writes it, to a thousandth. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return rounded === 0 ? "0" : String(rounded);
}

/** A number as PDF writes it, to a tenth: enough for thousandths of an em. */
export const tenths = (value: number): string => String(Math.round(value * 10) / 10);
