import { join } from "node:path";
import { contentHash } from "../../batch/content-hash.ts";
import type { Result, ResultFile } from "../../batch/result.ts";
import { DiagnosticError, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Io } from "../../io.ts";
import { generateDocuments } from "../generate/documents.ts";
import type { GenerateArguments, Written } from "../generate/run.ts";
import { isUnchanged } from "./kept.ts";
import { observedIo } from "./observed-io.ts";
import type { Task } from "./task.ts";

/** What a worker gives back. */
export interface Made {
  readonly result: Result;
  /** Whether it is what an earlier run made. */
  readonly isKept: boolean;
}

/**
 * Makes the documents of one dossier, or keeps those of an earlier run where nothing that decides their bytes has changed.
 * What is wrong with the dossier is in the result; anything thrown is a bug.
 */
export async function makeDossier(task: Task, io: Io): Promise<Made> {
  const { position, earlier } = task;
  if (earlier !== undefined && (await isUnchanged(earlier, task, io)))
    return { result: { ...earlier, position, of: null }, isKept: true };
  return { result: await make(task, io), isKept: false };
}

async function make(task: Task, io: Io): Promise<Result> {
  const start = io.elapsed();
  const folder = join(task.request.out, task.folder);
  await removeParts(folder, io);
  const observed = observedIo(task, io);
  const { diagnostics, written } = await generate(task, folder, observed);
  if (written.length > 0) await io.syncFolder(folder);
  const inputs = observed.observations();
  return {
    position: task.position,
    of: null,
    input: task.input,
    outcome: diagnostics.some(({ severity }) => severity === "error") ? "failed" : "ok",
    hash: contentHash(task.recipe, inputs),
    files: written.map((item) => resultFile(item, task)),
    diagnostics,
    inputs,
    milliseconds: Math.round(io.elapsed() - start),
  };
}

async function generate(task: Task, out: string, io: Io) {
  const diagnostics: Diagnostic[] = [];
  const written: Written[] = [];
  try {
    await generateDocuments(task.input, {
      argv: argumentsOf(task, out),
      // Whatever is said of one dossier of many stands in its result
      io: { ...io, notice: () => undefined, trace: () => undefined },
      report: (diagnostic) => diagnostics.push(diagnostic),
      wrote: (item) => written.push(item),
      isTaken: (path) => written.some(({ file }) => file === path),
    });
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    diagnostics.push(...error.diagnostics);
  }
  return { diagnostics, written };
}

const argumentsOf = ({ input, request }: Task, out: string): GenerateArguments => ({
  ...request,
  dossiers: [input],
  out,
  reports: undefined,
  division: undefined,
  emit: undefined,
  json: true,
});

/** What a killed run had not finished; the folder is this dossier's alone. */
async function removeParts(folder: string, io: Io): Promise<void> {
  if ((await io.kindOf(folder)) !== "folder") return;
  for (const name of await io.listFolder(folder)) {
    if (/^\..+\.part$/.test(name)) await io.remove(join(folder, name));
  }
}

function resultFile({ file, format, sha256, bytes, pages }: Written, { folder, request }: Task): ResultFile {
  const name = file.slice(join(request.out, folder).length + 1);
  return { file: `${folder}/${name}`, format, sha256, bytes, pages };
}
