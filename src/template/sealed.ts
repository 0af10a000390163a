/**
 * The view, frozen all the way down: templates and the library that fills them can only read it. Its objects keep
 * their prototype, since Handlebars compares contexts with `!=`, which fails on objects that have none.
 */
export function sealed<View extends object>(view: View): View {
  for (const value of Object.values(view) as readonly unknown[]) {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) sealed(value);
  }
  return Object.freeze(view);
}
