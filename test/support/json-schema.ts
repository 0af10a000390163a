/** A JSON Schema, read as data. */
export type Schema = Readonly<Record<string, unknown>>;

/** Every schema in the schema, with the key it stands under. */
export function* schemasIn(schema: Schema, key = ""): Generator<readonly [string, Schema]> {
  yield [key, schema];
  for (const [name, value] of Object.entries((schema["properties"] ?? {}) as Record<string, Schema>)) {
    yield* schemasIn(value, name);
  }
  for (const list of [schema["anyOf"], schema["oneOf"], schema["prefixItems"]]) {
    for (const value of (list ?? []) as readonly Schema[]) yield* schemasIn(value, "");
  }
  const { items } = schema;
  if (typeof items === "object" && items !== null) yield* schemasIn(items as Schema, "");
}
