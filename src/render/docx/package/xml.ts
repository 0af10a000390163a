const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare carriage return would come back as a line feed (XML 1.0, 2.11).
  "\r": "&#13;",
};

/** The text as it stands between the tags of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character]!);
}

/** The text as it stands in an attribute, between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => entities[character]!);
}

/** The declaration that begins every part. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
