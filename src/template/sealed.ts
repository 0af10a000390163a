/** A value without functions: all that a view is made of. */
type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A copy of a view that a template can only read, with no prototype behind its objects: should a path ever slip past
 * the check, it leads nowhere.
 */
export function sealed(view: object): object {
  return seal(view as Plain) as object;
}

function seal(value: Plain): Plain {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(seal));
  const entries = Object.entries(value).map(([key, inner]) => [key, seal(inner)] as const);
  return Object.freeze(Object.assign(Object.create(null) as object, Object.fromEntries(entries)));
}
