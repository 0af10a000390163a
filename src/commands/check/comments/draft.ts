import type { CheckResult } from "../../../check/check.ts";
import type { PlacedFinding } from "../../../check/placed.ts";
import type { CheckRequest } from "../../../check/subject.ts";
import { DiagnosticError } from "../../../diagnostics/diagnostic.ts";
import { paragraphsOf } from "../../../document/paragraphs.ts";
import type { Io } from "../../../io.ts";
import { frameworkFinder } from "../../../ita/load.ts";
import { readJson } from "../../../json/json-text.ts";
import { parseDossier } from "../../../model/parse.ts";
import { writeAtomically } from "../../../output/write-atomically.ts";
import { compose, prepare, produce, type Job } from "../../../pipeline.ts";
import { templateSources } from "../../../template/sources.ts";
import { assetReader } from "../../asset-reader.ts";
import { draftMark } from "../../generate/check-first.ts";
import { say } from "../../speech.ts";
import { anchorsIn, titleAnchor, type AnchorOf } from "./anchors.ts";
import { comment } from "./comment.ts";
import { markedSource } from "./marked-source.ts";
import { placesOfMarks } from "./marks.ts";

/**
 * Writes the draft of the measures with a comment for each finding, at the words it is about. `request` has the files that
 * the findings are of. Throws DiagnosticError when the document cannot be made or written.
 */
export async function writeCommentedDraft(
  result: CheckResult,
  request: CheckRequest,
  path: string,
  io: Io,
): Promise<void> {
  const job = jobOf(request, io);
  const prepared = await prepare(job);
  const printed = paragraphsOf(prepared.document);
  const anchorOf = anchorsOf(job, printed);
  const comments = result.findings.map((found, index) => {
    const anchor = isOfDossier(found, request) ? anchorOf(found.finding) : titleAnchor(printed);
    return comment(anchor, result.diagnostics[index]!);
  });
  const { bytes } = await produce({ ...prepared, input: { ...prepared.input, comments } }, "docx");
  await writeAtomically(path, bytes, io);
}

function jobOf({ source, file, frameworkFolders = [] }: CheckRequest, io: Io): Job {
  const kind = "measures";
  return {
    source,
    file,
    kind,
    templates: templateSources(kind),
    frameworkFolders,
    reports: [],
    mark: draftMark,
    readAsset: assetReader(io),
    ...(io.sourceDate && { date: io.sourceDate }),
    signatureFields: false,
    report: (diagnostic) => say(diagnostic, io),
  };
}

/** Composes the document once more, its typed lines marked: what becomes of them in print is the template's affair. */
function anchorsOf(job: Job, printed: readonly string[]): AnchorOf {
  const json = readJson(job.source, job.file);
  const { source, texts } = markedSource(json, refused(markedSource(json, []).source, job));
  const marked = paragraphsOf(compose({ ...job, source }).document);
  return anchorsIn(printed, texts, placesOfMarks(marked, printed));
}

/** Where a dossier does not bear a mark: its words are no words but a date, which nobody could tell from the text alone. */
function refused(marked: string, { file, frameworkFolders }: Job): readonly string[] {
  try {
    parseDossier(marked, file, frameworkFinder(frameworkFolders));
    return [];
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return error.diagnostics.flatMap(({ place }) => place?.path ?? []);
  }
}

const isOfDossier = ({ json }: PlacedFinding, { file }: CheckRequest): boolean => json.source.name === file;
