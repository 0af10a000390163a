import { z } from "zod";
import type { Path } from "./path.ts";

/** The Thai name and explanation that a schema carries in its metadata. */
export interface FieldNaming {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

/** The schemas that a value at this path may be meant for: several where a union leaves it open, none off the map. */
function schemasAt(schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  return children(schema, step).flatMap((child) => schemasAt(child, rest));
}

/** What the field at this path is called. */
export function namingAt(schema: z.core.$ZodType, path: Path): FieldNaming {
  const names = schemasAt(schema, path).map(namingOf);
  return names.find(({ title }) => title !== undefined) ?? {};
}

/** The keys that an object at this path may have; for a union those of each object in it. */
export function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const objects = schemasAt(schema, path).flatMap(alternatives);
  return [
    ...new Set(objects.flatMap((object) => (object instanceof z.ZodObject ? Object.keys(object.shape) : []))),
  ];
}

function namingOf(schema: z.core.$ZodType): FieldNaming {
  const meta: FieldNaming = z.globalRegistry.get(schema) ?? {};
  const inner = innerOf(schema);
  return meta.title === undefined && inner !== undefined ? namingOf(inner) : meta;
}

function children(schema: z.core.$ZodType, step: PropertyKey): readonly z.core.$ZodType[] {
  return alternatives(schema).flatMap((alternative) => {
    if (alternative instanceof z.ZodObject) return ownValue(alternative.shape, step);
    if (alternative instanceof z.ZodArray) return [alternative.element];
    if (alternative instanceof z.ZodTuple) return ownValue(alternative.def.items, step);
    if (alternative instanceof z.ZodRecord) return [alternative.valueType];
    return [];
  });
}

function ownValue(shape: object, key: PropertyKey): readonly z.core.$ZodType[] {
  return Object.hasOwn(shape, key) ? [(shape as Record<PropertyKey, z.core.$ZodType>)[key]!] : [];
}

/** The schema without optional and default around it, a union taken apart. */
function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const inner = innerOf(schema);
  if (inner !== undefined) return alternatives(inner);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(alternatives) : [schema];
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const isWrapper =
    schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return isWrapper ? schema.def.innerType : undefined;
}
