import Handlebars from "handlebars";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import type { Framework } from "../ita/framework.ts";
import { loadFramework } from "../ita/load.ts";
import type { Dossier } from "../model/dossier.ts";
import { checkTemplate } from "./check/check.ts";
import { blockNames } from "./check/words.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "./kinds.ts";
import type { TemplateSources } from "./sources.ts";

export type { TemplateSource, TemplateSources } from "./sources.ts";

/**
 * Dossier → markup: derives the view of the kind and lays it out by the template. `framework` is that of the assessed
 * year. Throws DiagnosticError with all that is wrong with the template, wherever the data would have led.
 */
export function renderTemplate(
  dossier: Dossier,
  kind: DocumentKind,
  sources: TemplateSources,
  framework: Framework = loadFramework(dossier.assessment.fiscalYear),
): string {
  const { view, fields }: KindDefinition = documentKinds[kind];
  const diagnostics = checkTemplate(sources, fields);
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return fill(sources, view(dossier, framework));
}

/**
 * An environment of its own for each document, so that nothing of one is left for the next. The options repeat at
 * run time what the check has proved: fields must be there, helpers are known, prototypes stay shut, output is escaped.
 */
function fill({ main, partials }: TemplateSources, view: object): string {
  const environment = Handlebars.create();
  const knownHelpers = Object.fromEntries(blockNames.map((name) => [name, true]));
  const options = { strict: true, knownHelpersOnly: true, knownHelpers };
  for (const [name, { text }] of partials)
    environment.registerPartial(name, environment.compile(text, options));
  return environment.compile<object>(main.text, options)(view);
}
