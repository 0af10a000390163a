import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { progressJsonSchema } from "../../../src/model/progress/json-schema.ts";
import { schemasIn, type Schema } from "../../support/json-schema.ts";

const file = resolve(import.meta.dirname, "../../../data/progress.schema.json");
const all = [...schemasIn(progressJsonSchema() as Schema)];

const schemaWith = (key: string): Schema =>
  all.map(([, schema]) => schema).find(({ properties }) => key in Object(properties))!;

test("the file beside the samples is the schema of the program", async () => {
  await expect(`${JSON.stringify(progressJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(file);
  expect(readFileSync(file, "utf8")).toContain("https://json-schema.org/draft/2020-12/schema");
});

test("every field has a Thai title and explanation", () => {
  const fields = all.filter(([key]) => key !== "" && !key.startsWith("$"));
  expect(fields.length).toBeGreaterThan(15);
  const unnamed = fields.filter(([, { title, description }]) => {
    return !/[ก-๛]/.test(String(title)) || typeof description !== "string" || description === title;
  });
  expect(unnamed.map(([key]) => key)).toEqual([]);
});

test("the report, its author, memo, entries, work and evidence take notes, and no key that is not known", () => {
  const objects = all.filter(([, { type }]) => type === "object");
  expect(objects).toHaveLength(7);
  for (const [, { properties, additionalProperties }] of objects) {
    expect(properties).toHaveProperty("$comment");
    expect(additionalProperties).toBe(false);
  }
});

test("editors ask for a reason of a cancellation and only there, for both ends of a period, and allow no date yet", () => {
  expect(schemaWith("cancelReason")).toMatchObject({
    required: ["action", "status", "percent"],
    if: { properties: { status: { const: "cancelled" } } },
    then: { required: ["cancelReason"] },
    else: { not: { required: ["cancelReason"] } },
  });
  expect(schemaWith("people")).toMatchObject({
    required: ["text"],
    dependentRequired: { from: ["to"], to: ["from"] },
    not: { required: ["date", "from"] },
  });
  const { pattern } = (schemaWith("entries")["properties"] as { date: { pattern: string } }).date;
  expect(["", "2023-04-05", "5 เม.ย. 2566"].map((date) => new RegExp(pattern).test(date))).toEqual([
    true,
    true,
    false,
  ]);
});
