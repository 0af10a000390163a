import { isNoteKey } from "./tree.ts";

/** How many members all objects of a parsed JSON text have, notes and what is in them too. */
export function memberCount(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value) as readonly unknown[];
  const own = Array.isArray(value) ? 0 : inner.length;
  return inner.reduce<number>((sum, each) => sum + memberCount(each), own);
}

/** A parsed JSON text without its notes. Objects have no prototype, as those of `valueOf`. */
export function withoutNotes(value: unknown, isRoot = true): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => withoutNotes(element, false));
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value))
    if (!isNoteKey(key, isRoot)) object[key] = withoutNotes(inner, false);
  return object;
}
