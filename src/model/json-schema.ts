import { z } from "zod";
import { noteKey } from "../json/tree.ts";
import { dossierSchema } from "./dossier.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of a dossier, with Thai titles and descriptions, for editors. */
export const dossierJsonSchema = (): JsonSchema => editorSchema(dossierSchema);

/** The JSON Schema (draft 2020-12) of one of our files as people write it: notes allowed, defaults left out. */
export function editorSchema(file: z.ZodObject): JsonSchema {
  const schema = z.toJSONSchema(file, {
    io: "input",
    override: ({ jsonSchema }) => {
      allowComment(jsonSchema);
      dropMachineLimits(jsonSchema);
    },
  });
  const { $schema, properties, ...rest } = schema;
  return {
    ...($schema !== undefined && { $schema }),
    ...rest,
    properties: { $schema: { type: "string" }, ...properties },
  };
}

/** Every object may carry a note; the reader drops it. */
function allowComment(schema: JsonSchema): void {
  if (schema.properties === undefined) return;
  schema.properties[noteKey] = { title: "หมายเหตุ", description: "หมายเหตุของผู้จัดทำ โปรแกรมไม่อ่านและไม่พิมพ์" };
}

/** The limits of safe integers say nothing to people. */
function dropMachineLimits(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}
