/** Thai words for what a value is, and for what a schema of zod expects. */
const kinds: Readonly<Record<string, string>> = {
  string: "ข้อความ",
  number: "ตัวเลข",
  int: "จำนวนเต็ม",
  boolean: "true หรือ false",
  array: "รายการในวงเล็บ [ ]",
  tuple: "รายการในวงเล็บ [ ]",
  object: "กลุ่มข้อมูลในวงเล็บ { }",
  record: "กลุ่มข้อมูลในวงเล็บ { }",
  null: "ค่าว่าง (null)",
};

/** The Thai word for a type that zod names. */
export const kindWord = (kind: string): string => kinds[kind] ?? kind;

/** The Thai word for what a JSON value is. */
export function kindOf(value: unknown): string {
  if (value === null) return kindWord("null");
  return kindWord(Array.isArray(value) ? "array" : typeof value);
}

/** A value as it is named in a sentence: quoted, cut where it is long; what is in brackets by its kind. */
export function quoted(value: unknown): string {
  if (typeof value === "object") return kindOf(value);
  const text = String(value);
  return text.length > 60 ? `“${text.slice(0, 60)}…”` : `“${text}”`;
}
