import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { dossierJsonSchema } from "../../src/model/json-schema.ts";
import { schemasIn, type Schema } from "../support/json-schema.ts";

const file = resolve(import.meta.dirname, "../../data/dossier.schema.json");

const all = [...schemasIn(dossierJsonSchema() as Schema)];

test("the file beside the samples is the schema of the program", async () => {
  await expect(`${JSON.stringify(dossierJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
  expect(readFileSync(file, "utf8")).toContain("https://json-schema.org/draft/2020-12/schema");
});

test("every field has a Thai title and explanation", () => {
  const fields = all.filter(([key]) => key !== "" && !key.startsWith("$"));
  expect(fields.length).toBeGreaterThan(80);
  const unnamed = fields.filter(([, { title, description }]) => {
    return !/[ก-๛]/.test(String(title)) || typeof description !== "string" || description === title;
  });
  expect(unnamed.map(([key]) => key)).toEqual([]);
});

test("every object takes a note, and no key that is not known", () => {
  const objects = all.filter(([, { type }]) => type === "object");
  expect(objects.length).toBeGreaterThan(20);
  for (const [, { properties, additionalProperties }] of objects) {
    expect(properties).toHaveProperty("$comment");
    expect(additionalProperties).toBe(false);
  }
});

test("what has a default need not be written, and the top may name its schema", () => {
  const schema = dossierJsonSchema() as { required: readonly string[]; properties: Schema };
  expect(schema.required).toEqual(["fiscalYear", "agency", "assessment", "meeting", "measureGroups"]);
  expect(schema.properties).toHaveProperty("$schema");
});

test("a deficiency needs one of its two texts, as the reader asks", () => {
  const deficiency = all
    .map(([, schema]) => schema)
    .find(({ properties }) => "missingElements" in Object(properties));
  expect(deficiency?.["anyOf"]).toEqual([
    { required: ["recommendation"] },
    { required: ["missingElements"] },
  ]);
});
