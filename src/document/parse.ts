import type { SourceText } from "../diagnostics/source-text.ts";
import { buildDocument } from "./build/document.ts";
import { Faults } from "./faults.ts";
import type { DocumentNode } from "./nodes.ts";
import { validateCharts } from "./validate-charts.ts";
import { validateLetters } from "./validate-letters.ts";
import { validateNames } from "./validate-names.ts";
import { validateTables } from "./validate-tables.ts";
import { validate } from "./validate.ts";
import { readXml } from "./xml.ts";

/**
 * Reads the markup a template made (`README.md` is its specification). `name` stands in messages for the markup.
 * Throws DiagnosticError with every fault found: first of the XML, then of the content model.
 */
export function parseMarkup(markup: string, name: string): DocumentNode {
  const source: SourceText = { name, text: markup.replace(/^\ufeff/, "") };
  const root = readXml(source);
  const faults = new Faults(source);
  validate(root, faults);
  validateTables(root, faults);
  validateCharts(root, faults);
  validateLetters(root, faults);
  validateNames(root, faults);
  faults.throwIfAny();
  return buildDocument(root, source.text);
}
