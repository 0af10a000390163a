import { describe, expect, test } from "vitest";
import { DiagnosticError } from "../../src/diagnostics/diagnostic.ts";
import { compiledTemplate } from "../../src/template/compiled.ts";
import type { FieldTable } from "../../src/template/fields.ts";
import type { TemplateSources } from "../../src/template/sources.ts";

const fields: FieldTable = { name: { kind: "text", description: "" } };
const sources = (main: string, lines = "<p>{{name}}</p>"): TemplateSources => ({
  main: { name: "main.hbs", text: main },
  partials: new Map([["lines", { name: "lines.hbs", text: lines }]]),
});
const compiled = (main: string, lines?: string) => compiledTemplate("measures", sources(main, lines), fields);

describe("a compiled template", () => {
  test("is kept for the same texts", () => {
    expect(compiled("{{> lines}}")).toBe(compiled("{{> lines}}"));
  });

  test("is another one when the kind, its text or a partial's text differs", () => {
    const first = compiled("{{> lines}}");
    expect(compiledTemplate("orders", sources("{{> lines}}"), fields)).not.toBe(first);
    expect(compiled("<h2>{{name}}</h2>")({ name: "ก" })).toBe("<h2>ก</h2>");
    expect(compiled("{{> lines}}", "<h1>{{name}}</h1>")({ name: "ก" })).toBe("<h1>ก</h1>");
    expect(first({ name: "ก" })).toBe("<p>ก</p>");
  });

  test("carries nothing from one view to the next", () => {
    const template = compiled("{{#if name}}{{> lines}}{{else}}-{{/if}}");
    expect([template({ name: "ก" }), template({ name: "" }), template({ name: "ข" })]).toEqual([
      "<p>ก</p>",
      "-",
      "<p>ข</p>",
    ]);
  });

  test("with a fault is refused each time", () => {
    for (let time = 0; time < 2; time++) expect(() => compiled("{{titel}}")).toThrow(DiagnosticError);
  });

  test("comes back right after many others", () => {
    const first = compiled("{{> lines}}");
    for (let number = 0; number < 60; number++) compiled(`${number}{{> lines}}`);
    expect(compiled("{{> lines}}")({ name: "ก" })).toBe(first({ name: "ก" }));
  });
});
