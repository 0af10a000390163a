// A table as Markdown, and how its numbers are written.

/** Rows of a table; the first column at the left, the others at the right. */
export function table(head, body) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...body.map(row)];
}

/** Milliseconds by the wall, of processor time in brackets. */
export const time = ({ wall, cpu }) =>
  cpu === undefined ? digits(wall) : `${digits(wall)} (${digits(cpu)})`;
/** A number with as many places as can be told apart. */
export const digits = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));
export const megabytes = ({ peakMegabytes }) => `${peakMegabytes.toFixed(0)} MB`;
/** Whether an aim is met. */
export const verdict = (isMet) => (isMet ? "met" : "**not met**");
