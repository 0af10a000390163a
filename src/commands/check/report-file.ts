import type { CheckResult } from "../../check/check.ts";
import { finishedFile } from "../../finished-file.ts";
import { loadFontFaces } from "../../fonts/faces.ts";
import type { Io } from "../../io.ts";
import { writeAtomically } from "../../output/write-atomically.ts";
import { optionsOf, propertiesOf, unbreakableWords } from "../../render-input.ts";
import type { RenderInput } from "../../render/renderer.ts";
import { say } from "../speech.ts";
import { reportDocument } from "./report-document.ts";

/**
 * Writes the findings as a PDF, made and read back like every other paper. It carries no data: it is for the desk, not for
 * the file. Throws DiagnosticError when a word was lost or the file cannot be written.
 */
export async function writeReport(result: CheckResult, path: string, io: Io): Promise<void> {
  const { dossier } = result;
  const document = reportDocument(result);
  const input: RenderInput = {
    document,
    assets: new Map(),
    fonts: loadFontFaces(),
    unbreakable: unbreakableWords(dossier),
    properties: propertiesOf(dossier, document, io.sourceDate),
    options: optionsOf(dossier, false),
    report: (diagnostic) => say(diagnostic, io),
  };
  const { bytes } = await finishedFile(input, "pdf");
  await writeAtomically(path, bytes, io);
}
