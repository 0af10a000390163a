import Handlebars from "handlebars";
import { DiagnosticError } from "../diagnostics/diagnostic.ts";
import type { Dossier } from "../model/dossier.ts";
import { checkTemplate } from "./check/check.ts";
import { blockNames } from "./check/words.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "./kinds.ts";
import { sealed } from "./sealed.ts";
import type { TemplateSources } from "./sources.ts";
import { frameworksOf, type Frameworks } from "./view/frameworks.ts";

export type { TemplateSource, TemplateSources } from "./sources.ts";

/**
 * Dossier → markup: derives the view of the kind and lays it out by the template. Throws DiagnosticError with all
 * that is wrong with the template, wherever the data would have led.
 */
export function renderTemplate(
  dossier: Dossier,
  kind: DocumentKind,
  sources: TemplateSources,
  frameworks: Frameworks = frameworksOf(dossier),
): string {
  const { view, fields }: KindDefinition = documentKinds[kind];
  const diagnostics = checkTemplate(sources, fields);
  if (diagnostics.length > 0) throw new DiagnosticError(diagnostics);
  return fill(sources, sealed(view(dossier, frameworks)));
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
