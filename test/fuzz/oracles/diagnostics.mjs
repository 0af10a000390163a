// What every diagnostic must be: known, in Thai, with a place and a way out, and no piece of the program's inside.
import { diagnosticCodes } from "../../../dist/diagnostics/codes.js";

const thai = /[\u0e00-\u0e7f]/;
/** Codes of what concerns no single place of a file. */
const placeless = new Set([
  "cli/usage",
  "output/write",
  "render/upstream",
  "read/text-lost",
  "render/large",
  "render/not-expressible",
  "render/missing-glyph",
]);

/** The faults of what was said. */
export function diagnosticFaults(diagnostics) {
  return diagnostics.flatMap((diagnostic) =>
    faultsOf(diagnostic).map((kind) => ({
      kind: `${kind} (${diagnostic.code})`,
      detail: JSON.stringify(diagnostic),
    })),
  );
}

const faultsOf = (diagnostic) => rules.filter(([, holds]) => !holds(diagnostic)).map(([fault]) => fault);

const isCount = (value) => value === undefined || (Number.isInteger(value) && value >= 1);

/** `[fault, what holds where there is none]`. */
const rules = [
  ["unknown code", ({ code }) => code in diagnosticCodes || /^check\/[a-z-]+$/.test(code)],
  ["message not in Thai", ({ message }) => typeof message === "string" && thai.test(message)],
  [
    "program text in the message",
    ({ message }) => !/\[object Object\]|\bundefined\b/.test(withoutQuotes(message)),
  ],
  ["no place", ({ code, place }) => placeless.has(code) || Boolean(place?.file)],
  ["line out of range", ({ place }) => isCount(place?.line)],
  ["column out of range", ({ place }) => isCount(place?.column)],
  [
    "no way out",
    ({ code, severity, hints }) => severity !== "error" || hints.length > 0 || code === "read/text-lost",
  ],
  ["empty hint", ({ hints }) => hints.every((hint) => hint.trim() !== "")],
  ["text lost", ({ code }) => code !== "read/text-lost"],
];

const withoutQuotes = (message) => message.replaceAll(/“[^]*?”|="[^"]*"|<[^>]*>|\{\{[^}]*\}\}/g, "");
