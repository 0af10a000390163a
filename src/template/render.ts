import type { Dossier } from "../model/dossier.ts";
import { compiledTemplate } from "./compiled.ts";
import { documentKinds, type DocumentKind, type KindDefinition } from "./kinds.ts";
import { sealed } from "./sealed.ts";
import type { TemplateSources } from "./sources.ts";
import { frameworksOf, type Frameworks } from "./view/frameworks.ts";
import { noProgress, type Progress } from "./view/progress/progress.ts";

export type { TemplateSource, TemplateSources } from "./sources.ts";

/** What a view is derived from, besides the dossier. */
export interface ViewSources {
  readonly frameworks: Frameworks;
  readonly progress: Progress;
}

/**
 * Dossier → markup: derives the view of the kind and lays it out by the template. Throws DiagnosticError with all
 * that is wrong with the template, wherever the data would have led.
 */
export function renderTemplate(
  dossier: Dossier,
  kind: DocumentKind,
  sources: TemplateSources,
  { frameworks = frameworksOf(dossier), progress = noProgress }: Partial<ViewSources> = {},
): string {
  const { view, fields }: KindDefinition = documentKinds[kind];
  const fill = compiledTemplate(kind, sources, fields);
  return fill(sealed(view(dossier, frameworks, progress)));
}
