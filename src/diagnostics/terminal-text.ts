/** Controls of a text that came from outside would steer the terminal; each is shown as one sign instead. */
export const visible = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\ufffd");

/** Columns on a terminal: marks stand over or under their letter; ำ follows its letter in a column of its own. */
export const columnsOf = (text: string): number => [...text.replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, "")].length;
