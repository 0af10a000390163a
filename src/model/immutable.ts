/** The same shape with every property and array read-only, all the way down. */
export type Immutable<T> = T extends string | number | boolean | undefined
  ? T
  : { readonly [Key in keyof T]: Immutable<T[Key]> };
