/** How a `$comment` begins that asks the officer to look at what the program put there, and then to take the comment out. */
const mark = "ยืนยันแล้วลบบรรทัดนี้: ";

/** A `$comment` that asks for confirmation; what stood in the comment before is kept behind it, but for an older question. */
export function confirmationComment(question: string, earlier?: string): string {
  const kept = earlier === undefined || questionIn(earlier) !== undefined ? [] : [earlier];
  return `${mark}${[question, ...kept].join(" | ")}`;
}

/** What a `$comment` asks to be confirmed; undefined when it asks nothing. */
export function questionIn(comment: string): string | undefined {
  return comment.startsWith(mark) ? comment.slice(mark.length) : undefined;
}
