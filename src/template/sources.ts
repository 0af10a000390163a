import { readdirSync, readFileSync } from "node:fs";
import type { SourceText } from "../diagnostics/source-text.ts";
import type { ArchivePaper } from "./archive-papers.ts";
import type { DocumentKind } from "./kinds.ts";

/** The text of one template; its name stands in messages. */
export type TemplateSource = SourceText;

/** A main template with the partials it may call, by name. */
export interface TemplateSources {
  readonly main: TemplateSource;
  readonly partials: ReadonlyMap<string, TemplateSource>;
}

const folder = new URL("../../templates/", import.meta.url);

/** The templates of a kind or paper as they come with the program; `main` stands for its own. */
export function templateSources(kind: DocumentKind | ArchivePaper, main?: TemplateSource): TemplateSources {
  return { main: main ?? packageTemplate(`${kind}.hbs`), partials: packagePartials() };
}

function packagePartials(): ReadonlyMap<string, TemplateSource> {
  const files = readdirSync(new URL("partials/", folder)).filter((file) => file.endsWith(".hbs"));
  return new Map(
    files.sort().map((file) => [file.slice(0, -".hbs".length), packageTemplate(`partials/${file}`)]),
  );
}

function packageTemplate(file: string): TemplateSource {
  return { name: `templates/${file}`, text: readFileSync(new URL(file, folder), "utf8") };
}
