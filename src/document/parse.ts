import type { SourceText } from "../diagnostics/source-text.ts";
import { buildDocument } from "./build/document.ts";
import { Faults } from "./faults.ts";
import type { DocumentNode } from "./nodes.ts";
import { validateCharts } from "./validate-charts.ts";
import { validateLetters } from "./validate-letters.ts";
import { validateNames } from "./validate-names.ts";
import { validatePictures } from "./validate-pictures.ts";
import { validateSections } from "./validate-sections.ts";
import { validateTables } from "./validate-tables.ts";
import { validate } from "./validate.ts";
import { readXml } from "./xml.ts";

/**
 * Reads the markup a template made (`README.md` is its specification). `name` stands in messages for the markup,
 * `pictures` are those that it may show; without them it may name any. Throws DiagnosticError with every fault found:
 * first of the XML, then of the content model.
 */
export function parseMarkup(markup: string, name: string, pictures?: ReadonlySet<string>): DocumentNode {
  const source: SourceText = { name, text: markup.replace(/^\ufeff/, "") };
  const root = readXml(source);
  const faults = new Faults(source);
  validate(root, faults);
  validateSections(root, faults);
  validateTables(root, faults);
  validateCharts(root, faults);
  validateLetters(root, faults);
  validateNames(root, faults);
  validatePictures(root, pictures, faults);
  faults.throwIfAny();
  return buildDocument(root, source.text);
}
