import { editorSchema } from "../json-schema.ts";
import { progressSchema } from "./schema.ts";

/** The JSON Schema (draft 2020-12) of a progress report, with Thai titles and descriptions, for editors. */
export const progressJsonSchema = (): ReturnType<typeof editorSchema> => editorSchema(progressSchema);
