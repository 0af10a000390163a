import type { CheckResult } from "../../check/check.ts";
import { DiagnosticError } from "../../diagnostics/diagnostic.ts";
import { paragraphsOf } from "../../document/paragraphs.ts";
import { loadFontFaces } from "../../fonts/faces.ts";
import type { Io } from "../../io.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import { checkConservation } from "../../read/conservation.ts";
import { readers } from "../../read/index.ts";
import { optionsOf, propertiesOf, unbreakableWords } from "../../render-input.ts";
import { renderers } from "../../render/index.ts";
import { say } from "../speech.ts";
import { reportDocument } from "./report-document.ts";

/**
 * Writes the findings as a PDF, made and read back like every other paper. It carries no data: it is for the desk, not for
 * the file. Throws DiagnosticError when a word was lost or the file cannot be written.
 */
export async function writeReport(result: CheckResult, path: string, io: Io): Promise<void> {
  const { dossier } = result;
  const document = reportDocument(result);
  const render = await renderers.pdf();
  const { bytes } = await render({
    document,
    assets: new Map(),
    fonts: loadFontFaces(),
    unbreakable: unbreakableWords(dossier),
    properties: propertiesOf(dossier, document, io.sourceDate),
    options: optionsOf(dossier, false),
    report: (diagnostic) => say(diagnostic, io),
  });
  const read = await readers.pdf();
  const faults = checkConservation(paragraphsOf(document), read(bytes));
  if (faults.length > 0) throw new DiagnosticError(faults);
  await writeAtomically(path, bytes, io);
}
