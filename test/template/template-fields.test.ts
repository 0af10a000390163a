import { resolve } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { templateFieldsPage } from "../support/template-fields-page.ts";

const page = resolve(import.meta.dirname, "../../docs/template-fields.md");

test("docs/template-fields.md says what the views hold now", async () => {
  const formatted = await format(templateFieldsPage(), {
    ...(await resolveConfig(page)),
    parser: "markdown",
  });
  await expect(formatted).toMatchFileSnapshot(page);
});

test("an absent group, lines and paragraphs can be told apart", () => {
  const text = templateFieldsPage();
  expect(text).toContain("| `measures.groups[].rows[].schedule` | รายการข้อความ |");
  expect(text).toContain("| `emblem` | กลุ่มข้อมูล (อาจไม่มี) |");
  expect(text).toContain("| `linking` | รายการย่อหน้า |");
});
