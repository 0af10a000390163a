const thaiZero = 0x0e50;

/** A text in one form of what print may exchange: digits, and spaces that hold. Keeps every offset. */
export const folded = (text: string): string =>
  text.replaceAll("\u00a0", " ").replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
