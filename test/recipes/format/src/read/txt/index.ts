/** The paragraphs of a plain text, which blank lines part. */
export function readTxt(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).trimEnd().split("\n\n");
}
