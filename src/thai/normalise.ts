/** Draft. */
export function normaliseText(text: string): string {
  return text.toWellFormed().normalize("NFC");
}
