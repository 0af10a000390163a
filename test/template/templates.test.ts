import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import Handlebars from "handlebars";
import { describe, expect, test } from "vitest";
import { archivePapers, type ArchivePaper } from "../../src/template/archive-papers.ts";
import { checkTemplate } from "../../src/template/check/check.ts";
import { documentKinds, type DocumentKind } from "../../src/template/kinds.ts";
import { templateSources } from "../../src/template/sources.ts";
import { pageKinds } from "../../src/site/build.ts";
import { pageTemplates } from "../../src/site/page.ts";

const folder = resolve(import.meta.dirname, "../../templates");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".hbs"),
);
const kinds = Object.keys(documentKinds) as readonly DocumentKind[];

const papers = Object.keys(archivePapers) as readonly ArchivePaper[];

/** Lines of a template with output that is not escaped, and the partials it calls. */
class Lint extends Handlebars.Visitor {
  readonly unescaped: number[] = [];
  readonly partials: string[] = [];

  override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
    if (!statement.escaped) this.unescaped.push(statement.loc.start.line);
  }

  override PartialStatement({ name }: hbs.AST.PartialStatement): void {
    if (name.type === "PathExpression") this.partials.push((name as hbs.AST.PathExpression).original);
  }
}

function lint(text: string): Lint {
  const visitor = new Lint();
  visitor.accept(Handlebars.parse(text));
  return visitor;
}

const textOf = (file: string): string => readFileSync(resolve(folder, file), "utf8");

test("every kind, paper and page has a template and every template one of them", () => {
  const templates = files.filter((file) => !file.includes("partials"));
  const namesIn = (part: string) =>
    templates.filter((file) => dirname(file) === part).map((file) => basename(file, ".hbs"));
  expect(namesIn(".").sort()).toEqual([...kinds, ...papers].sort());
  expect(namesIn("site").sort()).toEqual(Object.keys(pageKinds).sort());
});

test("every partial is called by a template", () => {
  const called = new Set(files.flatMap((file) => lint(textOf(file)).partials));
  const partials = files.filter((file) => file.includes("partials")).map((file) => basename(file, ".hbs"));
  expect(partials.filter((name) => !called.has(name))).toEqual([]);
});

test.each(files)("%s escapes all it prints", (file) => {
  expect(lint(textOf(file)).unescaped).toEqual([]);
});

test("output that is not escaped would be noticed", () => {
  expect(lint("{{title}}\n{{{title}}}{{&title}}").unescaped).toEqual([2, 2]);
});

describe.each(kinds)("the template of %s", (kind) => {
  test("uses only fields its view has", () => {
    expect(checkTemplate(templateSources(kind), documentKinds[kind].fields)).toEqual([]);
  });
});

describe.each(papers)("the template of %s", (paper) => {
  test("uses only fields its view has", () => {
    expect(checkTemplate(templateSources(paper), archivePapers[paper].fields)).toEqual([]);
  });
});

describe.each(Object.values(pageKinds))("the template of the page $name", ({ name, fields }) => {
  test("uses only fields its view has", () => {
    expect(checkTemplate(pageTemplates(name), fields)).toEqual([]);
  });
});
