import Handlebars from "handlebars";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import { checkTemplate } from "./check/check.ts";
import { blockNames } from "./check/words.ts";
import type { FieldTable } from "./fields.ts";
import type { TemplateSources } from "./sources.ts";

/** A checked template: fills itself with a view. Keeps nothing of one view for the next. */
export type CompiledTemplate = (view: object) => string;

/** By all that decides them. An office has a few templates; a program fed ever new ones starts anew at the limit. */
const compiled = new Map<string, CompiledTemplate>();
const limit = 50;

/**
 * The template of a kind, checked against the kind's fields and compiled once a process. Throws DiagnosticError with
 * all that is wrong with it, wherever the data would have led.
 */
export function compiledTemplate(
  kind: string,
  sources: TemplateSources,
  fields: FieldTable,
): CompiledTemplate {
  const texts = Array.from(sources.partials, ([name, { text }]) => [name, text]);
  const key = JSON.stringify([kind, sources.main.text, texts]);
  const known = compiled.get(key);
  if (known) return known;
  const diagnostics = checkTemplate(sources, fields);
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  if (compiled.size === limit) compiled.clear();
  const template = compile(sources);
  compiled.set(key, template);
  return template;
}

/**
 * Compiled in an environment of its own, so that templates share no partials. The options repeat at run time what the
 * check has proved: fields must be there, helpers are known, prototypes stay shut, output is escaped.
 */
function compile({ main, partials }: TemplateSources): CompiledTemplate {
  const environment = Handlebars.create();
  const knownHelpers = Object.fromEntries(blockNames.map((name) => [name, true]));
  const options = { strict: true, knownHelpersOnly: true, knownHelpers };
  for (const [name, { text }] of partials)
    environment.registerPartial(name, environment.compile(text, options));
  const template = environment.compile<object>(main.text, options);
  return (view) => template(view);
}
